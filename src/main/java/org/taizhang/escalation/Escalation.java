package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/**
 * From liabilities to conversions and sanctions (Arts. 28, 29; R15-R28, R43). Prepared once per rulebook, it serves any
 * number of officers and threads.
 */
public final class Escalation {

    private final Rulebook rulebook;
    private final List<Track> tracks = new ArrayList<>();
    private final Track[][] byGradeAndRole;

    /** Prepares a rulebook; fails where a grade and role has no tally. */
    public Escalation(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (int i = 0; i < rulebook.tallies().size(); i++) {
            tracks.add(Track.of(i, rulebook));
        }
        byGradeAndRole = new Track[rulebook.grades().size()][Role.values().length];
        for (Grade grade : rulebook.grades()) {
            for (Role role : Role.values()) {
                byGradeAndRole[grade.rank()][role.ordinal()] =
                        tracks.get(rulebook.tallies().indexOf(rulebook.tally(grade.code(), role)));
            }
        }
    }

    /** What follows from all liabilities of one officer, given in any order. */
    public static Outcome of(List<Liability> ofOneOfficer, Rulebook rulebook) {
        return new Escalation(rulebook).outcome(ofOneOfficer);
    }

    /** What follows from all liabilities of one officer, given in any order. */
    public Outcome outcome(List<Liability> ofOneOfficer) {
        return new Outcome(fold(ofOneOfficer).steps());
    }

    /** Whether a liability of an earlier day that wasn't consumed may still be counted together with another of its kind. */
    public boolean mayCount(String gradeCode, Role role, LocalDate earlier, LocalDate day) {
        return Turns.of(rulebook.tally(gradeCode, role), rulebook).recent(earlier, day);
    }

    Fold fold(List<Liability> ofOneOfficer) {
        List<Liability> ordered = new ArrayList<>(ofOneOfficer);
        Collections.sort(ordered);
        Fold fold = new Fold(this);
        ordered.forEach(fold::take);
        return fold;
    }

    Track track(Grade grade, Role role) {
        return byGradeAndRole[grade.rank()][role.ordinal()];
    }

    int tracks() {
        return tracks.size();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Readings readings() {
        return rulebook.readings();
    }
}

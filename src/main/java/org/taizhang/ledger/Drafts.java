package org.taizhang.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Outcome;
import org.taizhang.escalation.Step;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;
import org.taizhang.rulebook.Sanction;

/** Words an outcome as ledger entries, one per step ({@code outputs.md}, table ledger; R29, R43). */
public final class Drafts {

    private final String officerNo;
    private final Rulebook rulebook;
    private final String reference;

    private Drafts(String officerNo, Rulebook rulebook) {
        this.officerNo = officerNo;
        this.rulebook = rulebook;
        this.reference = rulebook.reference();
    }

    /** The entries that an officer's outcome calls for, in its order. */
    public static List<Draft> of(Outcome outcome, String officerNo, Rulebook rulebook) {
        Drafts drafts = new Drafts(officerNo, rulebook);
        return outcome.steps().stream().map(drafts::draft).toList();
    }

    private Draft draft(Step step) {
        if (step instanceof Step.Recognised recognised) {
            return recognised(recognised.liability());
        }
        if (step instanceof Step.Sanctioned sanctioned) {
            return sanctioned(sanctioned);
        }
        return new Draft(entry(Entry.Kind.CONVERSION, step, Optional.empty(), "", 0), step.basis(), "");
    }

    private Draft recognised(Liability liability) {
        Entry entry = new Entry(
                Entry.Kind.LIABILITY,
                officerNo,
                liability.effective(),
                liability.grade().code(),
                liability.role(),
                Optional.empty(),
                "",
                liability.grade().points(liability.role()),
                0,
                liability.evaluationNo(),
                liability.caseNo(),
                liability.articles(),
                List.of(),
                OptionalLong.empty(),
                reference);
        return new Draft(entry, List.of(), "");
    }

    private Draft sanctioned(Step.Sanctioned step) {
        Optional<Provision> item = step.rule().flatMap(Sanction::item);
        String measure = step.rule()
                .map(Sanction::measure)
                .orElseGet(() -> rulebook.words().get(Word.HANDLED_OTHERWISE));
        return new Draft(entry(Entry.Kind.SANCTION, step, item, measure, step.months()), step.basis(), remark(step));
    }

    private String remark(Step.Sanctioned step) {
        if (step.afterRemoval()) {
            return rulebook.words().get(Word.ALREADY_REMOVED);
        }
        boolean unfit =
                step.staff() && step.rule().map(Sanction::presupposesPost).orElse(false);
        return unfit ? rulebook.words().get(Word.POST_MEASURE_NOT_APPLICABLE) : "";
    }

    private Entry entry(Entry.Kind kind, Step step, Optional<Provision> item, String measure, int months) {
        return new Entry(
                kind,
                officerNo,
                step.effective(),
                step.grade().code(),
                step.role(),
                item,
                measure,
                0,
                months,
                "",
                "",
                List.of(),
                List.of(),
                OptionalLong.empty(),
                reference);
    }
}

package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** Random liabilities of one officer, dense enough that every rule is met. */
public final class RandomTimelines {

    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);

    private RandomTimelines() {}

    /** Up to so many liabilities over some three years; several on one day, some on leap days, some of staff. */
    public static List<Liability> officer(Random random, Rulebook rulebook, int most) {
        List<Liability> liabilities = new ArrayList<>();
        int count = random.nextInt(most + 1);
        int grain = 1 + random.nextInt(40);
        int heaviest = 2 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            LocalDate day = FIRST.plusDays((long) random.nextInt(1200) / grain * grain);
            Grade grade = rulebook.grades().get(Math.min(random.nextInt(heaviest), random.nextInt(4)));
            Role role = random.nextInt(3) == 0 ? Role.SECONDARY : Role.PRIMARY;
            LocalDate effective = random.nextInt(12) == 0 ? LocalDate.of(2024, 2, 29) : day;
            liabilities.add(Timeline.of(i, effective, grade, role, random.nextInt(5) == 0));
        }
        return liabilities;
    }
}

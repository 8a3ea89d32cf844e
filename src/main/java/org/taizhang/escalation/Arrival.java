package org.taizhang.escalation;

import java.time.LocalDate;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;

/** A liability, original or produced by a conversion, on the day it arrives in its tally. */
final class Arrival {

    final int step;
    final LocalDate on;
    final Grade grade;
    final Role role;
    final boolean staff;
    final boolean converted;

    /** Months charged so far for it and for everything consumed in producing it (R28). */
    int withheld;

    private Arrival(int step, LocalDate on, Grade grade, Role role, boolean staff, boolean converted, int withheld) {
        this.step = step;
        this.on = on;
        this.grade = grade;
        this.role = role;
        this.staff = staff;
        this.converted = converted;
        this.withheld = withheld;
    }

    static Arrival of(int step, Liability liability) {
        return new Arrival(
                step, liability.effective(), liability.grade(), liability.role(), liability.staff(), false, 0);
    }

    static Arrival of(int step, Step.Converted conversion, int withheld) {
        return new Arrival(
                step,
                conversion.effective(),
                conversion.grade(),
                conversion.role(),
                conversion.staff(),
                true,
                withheld);
    }
}

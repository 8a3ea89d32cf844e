package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Sanction;

/** One thing that follows from an officer's liabilities, in the order of R16; each becomes an entry of the ledger. */
public sealed interface Step {

    /** The day it takes effect. */
    LocalDate effective();

    /** Its grade; of a sanction, that of what it answers. */
    Grade grade();

    /** Its role; of a sanction, that of what it answers. */
    Role role();

    /** Whether it rests on liabilities in capacities without a judge's post alone (R43). */
    boolean staff();

    /** Positions in the outcome of the earlier steps that it rests on, in order. */
    List<Integer> basis();

    /** A liability as it was recognised. */
    record Recognised(Liability liability) implements Step {
        @Override
        public LocalDate effective() {
            return liability.effective();
        }

        @Override
        public Grade grade() {
            return liability.grade();
        }

        @Override
        public Role role() {
            return liability.role();
        }

        @Override
        public boolean staff() {
            return liability.staff();
        }

        @Override
        public List<Integer> basis() {
            return List.of();
        }
    }

    /**
     * Several became one of something heavier (Art. 29; R18-R21).
     *
     * @param rule the conversion completed
     * @param basis what was consumed, in the order of arrival
     */
    record Converted(LocalDate effective, Conversion rule, Grade grade, Role role, boolean staff, List<Integer> basis)
            implements Step {}

    /**
     * What the regulation calls for (Art. 28; R22-R28, R43).
     *
     * @param rule the sanction that applies; empty where staff are only put on record (R43)
     * @param months months of allowance charged now (R28)
     * @param afterRemoval whether an earlier sanction had moved the officer out of the quota (R43)
     * @param basis first the step that it answers, then the others that its condition counted, in the order of arrival
     */
    record Sanctioned(
            LocalDate effective,
            Grade grade,
            Role role,
            boolean staff,
            Optional<Sanction> rule,
            int months,
            boolean afterRemoval,
            List<Integer> basis)
            implements Step {}
}

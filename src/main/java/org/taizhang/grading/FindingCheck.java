package org.taizhang.grading;

import java.util.stream.Stream;

/** One rule about a finding row that isn't withdrawn. */
@FunctionalInterface
interface FindingCheck {

    /** What of the rule the finding breaks; nothing where a cell that the rule needs could not be read. */
    Stream<Violation> check(GradedFinding graded, Subject subject);
}

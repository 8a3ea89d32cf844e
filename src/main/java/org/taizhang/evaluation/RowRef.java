package org.taizhang.evaluation;

/** Which row of an evaluation something is about. */
public sealed interface RowRef {

    /** Its row of 评查登记. */
    record OfRegistration() implements RowRef {}

    /** The row of 办案人员 of an officer. */
    record OfParticipant(String officerNo) implements RowRef {}

    /** A row of 差错认定. */
    record OfFinding(Finding.Key key) implements RowRef {}
}

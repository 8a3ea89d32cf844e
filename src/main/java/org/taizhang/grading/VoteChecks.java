package org.taizhang.grading;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Votes;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Voting;

/** Whether a confirmed finding rests on a passing vote (R6, Art. 23). */
final class VoteChecks {

    private VoteChecks() {}

    /** E114 (names those attending and the sum of votes), or else E115 (names those attending, for, against). */
    static Stream<Violation> vote(GradedFinding graded, Subject subject) {
        Finding finding = graded.finding();
        boolean readable =
                subject.readable(finding, Column.ATTENDING, Column.IN_FAVOUR, Column.AGAINST, Column.ABSTAINED);
        return readable && given(finding.votes())
                ? check(finding, subject.rulebook().voting())
                : Stream.empty();
    }

    private static Stream<Violation> check(Finding finding, Voting voting) {
        Votes votes = finding.votes();
        int attending = votes.attending().orElse(0);
        int inFavour = votes.inFavour().orElse(0);
        int against = votes.against().orElse(0);
        int cast = inFavour + against + votes.abstained().orElse(0);
        if (votes.attending().isEmpty() || cast != attending) {
            return Stream.of(Subject.violation(
                    finding, Column.ATTENDING, Code.E114, number(votes.attending()), Integer.toString(cast)));
        }
        return voting.passes(attending, inFavour, against)
                ? Stream.empty()
                : Stream.of(Subject.violation(
                        finding,
                        Column.IN_FAVOUR,
                        Code.E115,
                        Integer.toString(attending),
                        Integer.toString(inFavour),
                        Integer.toString(against)));
    }

    private static boolean given(Votes votes) {
        return Stream.of(votes.attending(), votes.inFavour(), votes.against(), votes.abstained())
                .anyMatch(OptionalInt::isPresent);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}

package org.taizhang.publication.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.court.Court;
import org.taizhang.ledger.Head;
import org.taizhang.publication.Fixture;

/** Random ledgers, posted and published at random: every entry is in one bulletin, and in the right one. */
class CoveragePropertyTest {

    private static final Court COURT = Fixture.court(Court.Naming.NONE, true);
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 700;
    private static final int NOWHERE = -1;

    private final List<LocalDate> effective = new ArrayList<>();
    private final List<Integer> publishedBy = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEntryIsPublishedOnceAndWhereItBelongs(long seed) {
        Random random = new Random(seed);
        int issueDay = 1 + random.nextInt(20);
        Issues issues = new Issues(List.of());
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1 + random.nextInt(40))) {
            post(random, day);
            for (YearMonth month : issues.due(OptionalInt.of(issueDay), day)) {
                assertThat(month.atEndOfMonth()).isBefore(day);
                issues = issue(issues, month, day);
            }
        }
        assertThat(issues.all()).isNotEmpty();
        for (int number = 1; number <= effective.size(); number++) {
            assertThat(publishedBy.get(number - 1))
                    .as("seed %d, entry %d of %s", seed, number, effective.get(number - 1))
                    .isEqualTo(belongs(number, issues));
        }
    }

    private void post(Random random, LocalDate day) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            effective.add(day.plusDays(random.nextInt(20)).minusDays(random.nextInt(140)));
            publishedBy.add(NOWHERE);
        }
    }

    private Issues issue(Issues issues, YearMonth month, LocalDate day) {
        int place = issues.all().size();
        Coverage before = issues.before(month, effective.size());
        Issue issue = issues.next(COURT, month, day, Instant.EPOCH, new Head(effective.size(), "0"));
        for (int number = 1; number <= effective.size(); number++) {
            LocalDate date = effective.get(number - 1);
            if (issue.coverage().covers(number, date) && !before.covers(number, date)) {
                assertThat(publishedBy.get(number - 1)).isEqualTo(NOWHERE);
                publishedBy.set(number - 1, place);
            }
        }
        List<Issue> all = new ArrayList<>(issues.all());
        all.add(issue);
        return new Issues(all);
    }

    /** In the words of the specification: that of its month, or where that was issued before it was posted, the next. */
    private int belongs(int number, Issues issues) {
        YearMonth month = YearMonth.from(effective.get(number - 1));
        Issue first = issues.all().get(0);
        if (month.isBefore(first.month()) && number <= first.head().number()) {
            return NOWHERE;
        }
        for (int place = 0; place < issues.all().size(); place++) {
            Issue issue = issues.all().get(place);
            boolean ofItsMonthOrLater = !issue.month().isBefore(month);
            boolean issuedAfterItWasPosted = issue.head().number() >= number;
            if (ofItsMonthOrLater && issuedAfterItWasPosted) {
                return place;
            }
        }
        return NOWHERE;
    }
}

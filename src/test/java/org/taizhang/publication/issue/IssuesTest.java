package org.taizhang.publication.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.court.Court;
import org.taizhang.ledger.Head;
import org.taizhang.message.Words;
import org.taizhang.publication.Fixture;

/** Which bulletins are due, which may be issued, and how they are numbered. */
class IssuesTest {

    private static final Court COURT = Fixture.court(Court.Naming.NONE, true);
    private static final Instant AT = Instant.parse("2026-11-05T00:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // issued on, of month          | issue day | business date | due
                "-                              | 5         | 2026-11-04    | ''",
                "-                              | 5         | 2026-11-05    | 2026-10",
                "-                              | 5         | 2026-11-30    | 2026-10",
                "-                              | 1         | 2026-11-01    | 2026-10",
                "-                              | 28        | 2027-02-28    | 2027-01",
                "-                              | -         | 2026-11-28    | ''",
                "2026-11-05 2026-10             | 5         | 2026-11-05    | ''",
                "2026-11-05 2026-10             | 5         | 2026-12-04    | ''",
                "2026-11-05 2026-10             | 5         | 2026-12-05    | 2026-11",
                "2026-08-05 2026-07             | 5         | 2026-11-04    | 2026-08 2026-09",
                "2026-08-05 2026-07             | 5         | 2026-11-05    | 2026-08 2026-09 2026-10",
                "2026-08-05 2026-07             | -         | 2026-11-05    | ''",
                "2026-12-05 2026-11             | 5         | 2027-02-05    | 2026-12 2027-01",
                "2026-11-05 2026-10             | 5         | 2026-07-20    | ''",
                "2026-11-20 2026-09             | 5         | 2026-11-10    | ''",
                "2026-11-20 2026-09             | 5         | 2026-11-20    | 2026-10"
            })
    void monthsAreDueOldestFirst(String issued, Integer issueDay, LocalDate date, String due) {
        OptionalInt day = issueDay == null ? OptionalInt.empty() : OptionalInt.of(issueDay);
        assertThat(issues(issued == null ? "" : issued).due(day, date).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                  | 2026-10 | 2026-10-31 | issue.not-over",
                "-                  | 2026-10 | 2026-11-01 | -",
                "-                  | 2024-03 | 2026-11-01 | -",
                "2026-09-05 2026-08 | 2026-09 | 2026-10-01 | -",
                "2026-09-05 2026-08 | 2026-10 | 2026-11-05 | issue.earlier-pending",
                "2026-09-05 2026-08 | 2026-07 | 2026-11-05 | issue.before-first",
                "2026-11-20 2026-09 | 2026-10 | 2026-11-19 | issue.date-behind",
                "2026-11-20 2026-09 | 2026-10 | 2026-11-20 | -"
            })
    void monthsAreIssuedInTheirOrderOnceTheyAreOver(String issued, YearMonth month, LocalDate date, String refusal) {
        Issues issues = issues(issued == null ? "" : issued);
        assertThat(issues.refusal(month, date).map(Words::key).orElse(null)).isEqualTo(refusal);
        if (refusal == null) {
            assertThat(issues.next(COURT, month, date, AT, Head.GENESIS).month())
                    .isEqualTo(month);
        } else {
            assertThatThrownBy(() -> issues.next(COURT, month, date, AT, Head.GENESIS))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void numbersBeginAnewWithTheYearOfIssue() {
        Issues issues = issues("2026-11-05 2026-10,2026-12-05 2026-11,2027-01-05 2026-12,2027-02-05 2027-01");
        assertThat(issues.all())
                .extracting(Issue::documentNumber)
                .containsExactly("某法评〔2026〕1号", "某法评〔2026〕2号", "某法评〔2027〕1号", "某法评〔2027〕2号");
        assertThat(issues.all()).extracting(Issue::number).containsExactly(1, 2, 1, 2);
    }

    @Test
    void aClockSetBackDoesNotMakeIssuesGoBack() {
        Issues issues = issues("2026-11-05 2026-10");
        Issue next = issues.next(
                COURT,
                YearMonth.of(2026, 11),
                LocalDate.of(2026, 12, 5),
                AT.minusSeconds(9),
                new Head(7, "a".repeat(64)));
        assertThat(next.issuedAt()).isEqualTo(AT);
        assertThat(next.head().number()).isEqualTo(7);
    }

    /** Issues on these dates of these months, as {@code 2026-11-05 2026-10}, with a comma between. */
    private static Issues issues(String issued) {
        List<Issue> all = new ArrayList<>();
        Arrays.stream(issued.split(",")).filter(text -> !text.isEmpty()).forEach(text -> {
            String[] parts = text.split(" ");
            all.add(new Issues(all)
                    .next(COURT, YearMonth.parse(parts[1]), LocalDate.parse(parts[0]), AT, Head.GENESIS));
        });
        return new Issues(all);
    }
}

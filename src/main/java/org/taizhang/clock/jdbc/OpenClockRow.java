package org.taizhang.clock.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockSubject;
import org.taizhang.clock.Deadline;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** A row of {@code open_clock}; its clock is an id, because a rulebook that was changed may not know it any more. */
record OpenClockRow(
        String clock, ClockSubject subject, LocalDate started, LocalDate due, boolean computed, boolean lapses) {

    static final String COLUMNS = "evaluation_no, clock, article, item, seq, officer_no, case_no, division, reviewer,"
            + " started, due, computed, lapses";

    static final String INSERT = "INSERT INTO open_clock (court, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    static OpenClockRow of(CaseClock clock) {
        Deadline deadline = clock.deadline().orElseThrow();
        return new OpenClockRow(
                clock.rule().id(),
                clock.subject(),
                clock.started().orElseThrow(),
                deadline.last(),
                deadline.computed(),
                clock.rule().lapses());
    }

    /** Whether it is still told of on that day: a right that lapsed before isn't. */
    boolean isToldOf(LocalDate day) {
        return !lapses || !due.isBefore(day);
    }

    static OpenClockRow read(ResultSet row) throws SQLException {
        return new OpenClockRow(
                row.getString("clock"),
                new ClockSubject(
                        row.getString("evaluation_no"),
                        row.getString("case_no"),
                        row.getString("division"),
                        row.getString("reviewer"),
                        finding(row)),
                row.getObject("started", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("computed"),
                row.getBoolean("lapses"));
    }

    private static Optional<Finding.Key> finding(ResultSet row) throws SQLException {
        int article = row.getInt("article");
        String officer = row.getString("officer_no");
        return article == 0
                ? Optional.empty()
                : Optional.of(new Finding.Key(
                        new Provision(article, row.getInt("item")),
                        row.getInt("seq"),
                        Optional.of(officer).filter(no -> !no.isEmpty())));
    }

    void bind(PreparedStatement statement, String court) throws SQLException {
        Optional<Finding.Key> finding = subject.finding();
        statement.setString(1, court);
        statement.setString(2, subject.evaluationNo());
        statement.setString(3, clock);
        statement.setInt(4, finding.map(key -> key.provision().article()).orElse(0));
        statement.setInt(5, finding.map(key -> key.provision().item()).orElse(0));
        statement.setInt(6, finding.map(Finding.Key::seq).orElse(0));
        statement.setString(7, finding.flatMap(Finding.Key::officerNo).orElse(""));
        statement.setString(8, subject.caseNo());
        statement.setString(9, subject.division());
        statement.setString(10, subject.reviewer());
        statement.setObject(11, started);
        statement.setObject(12, due);
        statement.setBoolean(13, computed);
        statement.setBoolean(14, lapses);
    }

    CaseClock clock(Rulebook rulebook) {
        ClockRule rule = rulebook.clock(clock)
                .orElseThrow(() -> new IllegalStateException("no clock " + clock + " in " + rulebook.id()));
        return new CaseClock(
                rule, subject, Optional.of(started), Optional.of(new Deadline(due, computed)), Optional.empty());
    }

    /** What is said of the clock beside which it is. */
    String text() {
        return String.join(
                " ",
                subject.caseNo(),
                subject.division(),
                subject.reviewer(),
                started + "/" + due,
                computed ? "computed" : "known",
                lapses ? "lapses" : "stays");
    }
}

package org.taizhang.clock.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.clock.CaseClock;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.sql.Keys;

/**
 * The open clocks of every court ({@link CaseClock#isOpen}), written in the transaction that stores an evaluation. What
 * they rest on beside it – rulebook and calendar – is noted per court; while the note isn't today's basis they have to
 * be computed anew before they are read. Rights that had lapsed when their evaluation was stored are left out; since when
 * that is so is noted, too.
 */
public final class OpenClockStore {

    /** Basis of a court whose clocks were computed partly under one and partly under another; no basis is called so. */
    private static final String MIXED = "mixed";

    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;

    /** The store behind that data source. */
    public OpenClockStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(5_000);
    }

    /** Whether all open clocks of a court were computed on that basis. */
    public boolean isCurrent(String court, String basis) {
        return noted(court).filter(basis::equals).isPresent();
    }

    /** The day before which rights lapsed that may be missing; empty where none is. */
    public Optional<LocalDate> since(String court) {
        return noted(court, "clocks_since", LocalDate.class);
    }

    /**
     * Notes, before clocks of any evaluation are stored, on which basis that is done, and on which day. The first
     * evaluations of a court settle the basis; where there are some already that were computed on another one, or never,
     * all have to be computed anew.
     *
     * @param today rights that lapsed before are not stored
     * @param ledger name of the ledger's schema, where evaluations are
     */
    public void writesUnder(String court, String basis, LocalDate today, String ledger) {
        Optional<String> noted = noted(court);
        if (noted.isEmpty() && !hasEvaluations(court, ledger)) {
            note(court, basis);
        } else if (noted.filter(other -> !other.equals(basis)).isPresent()) {
            note(court, MIXED);
        }
        if (since(court).map(day -> day.isBefore(today)).orElse(true)) {
            noteSince(court, today);
        }
    }

    /**
     * Makes the open clocks of some evaluations those given.
     *
     * @param evaluations those that may have some; what is new has none yet
     * @param open the open clocks of all of them now
     */
    public void replace(String court, Collection<String> evaluations, Collection<CaseClock> open) {
        if (!evaluations.isEmpty()) {
            jdbc.update(
                    "DELETE FROM open_clock WHERE court = ? AND lapses IN (0, 1) AND evaluation_no IN "
                            + Keys.marks(evaluations),
                    Keys.arguments(court, evaluations));
        }
        add(court, open);
    }

    /** Forgets a court's open clocks, which are computed anew from here on until {@link #complete}. */
    public void beginAnew(String court) {
        note(court, MIXED);
        jdbc.update("DELETE FROM open_clock WHERE court = ?", court);
    }

    /** Adds open clocks. */
    public void add(String court, Collection<CaseClock> open) {
        List<OpenClockRow> rows = open.stream().map(OpenClockRow::of).toList();
        jdbc.batchUpdate(OpenClockRow.INSERT, rows, BATCH, (statement, row) -> row.bind(statement, court));
    }

    /** Notes that all open clocks of a court are there, computed on that basis, but for rights that lapsed before a day. */
    public void complete(String court, String basis, LocalDate since) {
        note(court, basis);
        noteSince(court, since);
    }

    /**
     * Reads a court's open clocks in no order that means anything, but for the rights that lapsed before a day.
     *
     * @param rulebook under which they were computed
     */
    public void read(String court, Rulebook rulebook, LocalDate today, Consumer<CaseClock> consumer) {
        jdbc.query(
                "SELECT " + OpenClockRow.COLUMNS + " FROM open_clock WHERE court = ? AND lapses = 0 UNION ALL "
                        + "SELECT " + OpenClockRow.COLUMNS
                        + " FROM open_clock WHERE court = ? AND lapses = 1 AND due >= ?",
                row -> {
                    consumer.accept(OpenClockRow.read(row).clock(rulebook));
                },
                court,
                court,
                today);
    }

    /** Where the stored clocks of some evaluations aren't the open ones among those given. */
    public List<ClockDifference> compare(String court, Collection<String> evaluations, Collection<CaseClock> clocks) {
        List<OpenClockRow> stored = evaluations.isEmpty()
                ? List.of()
                : jdbc.query(
                        "SELECT " + OpenClockRow.COLUMNS + " FROM open_clock WHERE court = ? AND lapses IN (0, 1)"
                                + " AND evaluation_no IN "
                                + Keys.marks(evaluations),
                        (row, i) -> OpenClockRow.read(row),
                        Keys.arguments(court, evaluations));
        LocalDate since = since(court).orElse(LocalDate.MIN);
        return ClockDifference.between(
                stored.stream().filter(row -> row.isToldOf(since)).toList(),
                clocks.stream()
                        .filter(clock -> clock.isToldOf(since))
                        .map(OpenClockRow::of)
                        .toList());
    }

    /** Evaluations that have stored clocks but were never registered in the ledger of that schema. */
    public List<String> withoutEvaluation(String court, String ledger) {
        return jdbc.queryForList(
                "SELECT DISTINCT c.evaluation_no FROM open_clock c WHERE c.court = ? AND NOT EXISTS (SELECT 1 FROM `"
                        + ledger + "`.registration_version v WHERE v.court = c.court AND v.unit = c.evaluation_no)",
                String.class,
                court);
    }

    private boolean hasEvaluations(String court, String ledger) {
        return !jdbc.queryForList("SELECT 1 FROM `" + ledger + "`.registration_version WHERE court = ? LIMIT 1", court)
                .isEmpty();
    }

    private Optional<String> noted(String court) {
        return noted(court, "clocks_under", String.class);
    }

    private <T> Optional<T> noted(String court, String column, Class<T> type) {
        return jdbc.queryForList("SELECT " + column + " FROM court_state WHERE court = ?", type, court).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void note(String court, String basis) {
        note(court, "clocks_under", basis);
    }

    private void noteSince(String court, LocalDate day) {
        note(court, "clocks_since", day);
    }

    private void note(String court, String column, Object value) {
        jdbc.update(
                "INSERT INTO court_state (court, " + column + ") VALUES (?,?) ON DUPLICATE KEY UPDATE " + column
                        + " = VALUES(" + column + ")",
                court,
                value);
    }
}

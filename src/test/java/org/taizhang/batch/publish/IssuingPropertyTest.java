package org.taizhang.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.court.yaml.CourtFile;
import org.taizhang.digest.HashFunction;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.Chain;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.publication.BulletinFolder;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.bulletin.Renderings;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.jdbc.IssueStore;
import org.taizhang.publication.pdf.PdfPrinter;
import org.taizhang.publication.word.Templates;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Role;
import org.taizhang.yaml.YamlProblems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random ledgers in a real database, posted and issued on random days: what is stored publishes every entry once. */
class IssuingPropertyTest {

    private static final Renderings FORMATS =
            new BulletinFormats(new Templates(Path.of("data/templates")), PdfPrinter.NONE);

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T01:02:03.456789Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate BEGIN = LocalDate.of(2025, 3, 1);

    @TempDir
    private Path home;

    private final LedgerStore ledger = new LedgerStore(DATABASE.dataSource(), DATABASE.ledgerSchema());
    private final IssueStore store = new IssueStore(DATABASE.dataSource(), DATABASE.ledgerSchema());
    private final List<Posted> entries = new ArrayList<>();
    private final Set<Long> reversed = new HashSet<>();

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsStoredPublishesEveryEntryOnce(long seed) throws IOException {
        CourtRules court = court("c" + seed);
        Random random = new Random(seed);
        Issuing issuing = issuing(FORMATS);
        LocalDate day = BEGIN;
        for (int visit = 0; visit < 25; visit++) {
            post(court, random, day);
            for (YearMonth month : issuing.due(court, day)) {
                Issue issued = issuing.issue(court, month, day);
                assertThat(issuing.issue(court, month, day.plusDays(1))).isEqualTo(issued);
            }
            day = day.plusDays(1 + random.nextInt(45));
        }
        List<Issue> issues = store.issues(court.id()).all();
        assertThat(issues).hasSizeGreaterThan(6);
        Map<Long, YearMonth> published = new TreeMap<>();
        for (Issue issue : issues) {
            for (long number : published(issue)) {
                assertThat(published.put(number, issue.month()))
                        .as("seed %d, entry %d", seed, number)
                        .isNull();
            }
        }
        for (Posted posted : entries) {
            assertThat(Optional.ofNullable(published.get(posted.number())))
                    .as("seed %d, entry %d", seed, posted.number())
                    .isEqualTo(belongs(posted, issues));
        }
        assertReprintEqualsPrint(court, issues);
    }

    @Test
    void aFormatThatCanBeMadeLaterIsFixedOnceItIs() throws IOException {
        CourtRules court = court("later");
        post(court, new Random(7), BEGIN);
        Issue issue = issuing(FORMATS).issue(court, YearMonth.from(BEGIN), BEGIN.plusMonths(1));
        List<Unmade> once = issuing(new WithConversion("one")).unmade(court);
        List<Unmade> again = issuing(new WithConversion("two")).unmade(court);
        Unmade.make(once);
        Unmade.make(again);
        assertThat(issuing(new WithConversion("three")).unmade(court)).isEmpty();

        assertThat(store.hashes(issue).keySet()).containsExactly("docx", "html", "json", "pdf");
        assertThat(new String(store.file(issue, "pdf").orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("one " + store.file(issue, "docx").orElseThrow().length);
    }

    @Test
    void anEarlierDraftIsNotLeftPrintedWhereNothingPrintsAnyMore() throws IOException {
        CourtRules court = court("drafts");
        post(court, new Random(7), BEGIN);
        Unmade.make(draft(court, new WithConversion("one")).unmade());
        assertThat(endings(court)).containsExactly("docx", "html", "json", "pdf");
        draft(court, FORMATS);
        assertThat(endings(court)).containsExactly("docx", "html", "json");
    }

    private Bulletins.Draft draft(CourtRules court, Renderings renderings) throws IOException {
        return new Bulletins(editions(), store, renderings, home)
                .draft(court, YearMonth.from(BEGIN), BEGIN.plusMonths(1), written -> {});
    }

    private List<String> endings(CourtRules court) throws IOException {
        try (Stream<Path> files = Files.list(new BulletinFolder(home, court.id()).path())) {
            return files.map(file -> file.toString().replaceFirst(".*[.]", ""))
                    .sorted()
                    .toList();
        }
    }

    /** In the words of the specification; empty: opening balance, or not yet. */
    private static Optional<YearMonth> belongs(Posted posted, List<Issue> issues) {
        YearMonth effective = YearMonth.from(posted.entry().effective());
        Issue first = issues.get(0);
        if (effective.isBefore(first.month()) && posted.number() <= first.head().number()) {
            return Optional.empty();
        }
        return issues.stream()
                .filter(issue -> posted.number() <= issue.head().number())
                .map(Issue::month)
                .filter(month -> !month.isBefore(effective))
                .findFirst();
    }

    private void assertReprintEqualsPrint(CourtRules court, List<Issue> issues) throws IOException {
        Bulletins bulletins = new Bulletins(editions(), store, FORMATS, home);
        for (Issue issue : issues) {
            for (Path file : bulletins.reprint(court, issue, words -> {})) {
                byte[] printed = Files.readAllBytes(file);
                Files.delete(file);
                bulletins.reprint(court, issue, words -> {});
                assertThat(file).hasBinaryContent(printed);
            }
        }
    }

    private long[] published(Issue issue) {
        byte[] json = store.file(issue, "json").orElseThrow();
        return JsonMapper.shared()
                .readTree(json)
                .path("published")
                .valueStream()
                .mapToLong(JsonNode::longValue)
                .toArray();
    }

    private void post(CourtRules court, Random random, LocalDate day) {
        List<Posted> batch = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            batch.add(next(court, random, day));
        }
        ledger.append(court.id(), batch.iterator(), CLOCK.instant());
    }

    private Posted next(CourtRules court, Random random, LocalDate day) {
        LocalDate effective = day.plusDays(random.nextInt(20)).minusDays(random.nextInt(150));
        long number = entries.size() + 1L;
        String previous = entries.isEmpty()
                ? "0".repeat(64)
                : entries.get(entries.size() - 1).hash();
        Entry entry = entry(court, random, effective);
        Optional<Posted> standing = entries.stream()
                .filter(each -> each.entry().kind() != Entry.Kind.REVERSAL && !reversed.contains(each.number()))
                .skip(random.nextInt(10))
                .findFirst();
        if (standing.isPresent() && random.nextInt(4) == 0) {
            reversed.add(standing.get().number());
            entry = standing.get().entry().reversal(standing.get().number());
        }
        Posted posted = new Posted(
                number,
                CLOCK.instant(),
                entry,
                "",
                Chain.hash(HashFunction.SHA_256, previous, court.id(), number, entry));
        entries.add(posted);
        return posted;
    }

    private static Entry entry(CourtRules court, Random random, LocalDate effective) {
        boolean sanction = random.nextInt(3) == 0;
        return new Entry(
                sanction ? Entry.Kind.SANCTION : Entry.Kind.LIABILITY,
                "%04d".formatted(random.nextInt(9)),
                effective,
                court.rulebook().grades().get(random.nextInt(2)).code(),
                Role.PRIMARY,
                Optional.empty(),
                sanction ? "谈话提醒" : "",
                sanction ? 0 : 1,
                0,
                sanction ? "" : "P" + random.nextInt(1000),
                sanction ? "" : "（2024）吉0721民初" + (1 + random.nextInt(1000)) + "号",
                sanction ? List.of() : List.of(Provision.of("17-1")),
                List.of(),
                OptionalLong.empty(),
                court.rulebook().reference());
    }

    private Issuing issuing(Renderings renderings) {
        return new Issuing(
                editions(),
                store,
                ledger,
                new SettleQueue(DATABASE.dataSource()),
                versions(),
                renderings,
                new TransactionTemplate(new JdbcTransactionManager(DATABASE.dataSource())),
                CLOCK);
    }

    private static VersionStore versions() {
        return new VersionStore(DATABASE.dataSource(), DATABASE.ledgerSchema(), CLOCK);
    }

    private Editions editions() {
        VersionStore versions = versions();
        EvaluationStream evaluations = new EvaluationStream(versions);
        OpenClocks clocks = new OpenClocks(
                new OpenClockStore(DATABASE.dataSource()),
                evaluations,
                new StateCouncilCalendar(Map.of()),
                DATABASE.ledgerSchema());
        return new Editions(
                new CourtBooks(
                        ledger,
                        versions,
                        evaluations,
                        new GradedCases(new GradedCaseStore(DATABASE.dataSource()), evaluations),
                        new Forecasts(new LiableFindingStore(DATABASE.dataSource())),
                        clocks,
                        new ReviewStore(DATABASE.dataSource(), DATABASE.ledgerSchema()),
                        new AssignmentStore(DATABASE.dataSource(), DATABASE.ledgerSchema())),
                ledger);
    }

    private static CourtRules court(String id) {
        Court court = CourtFile.read(Path.of("data/courts/qianguo.yml"), new YamlProblems())
                .orElseThrow();
        return new CourtRules(
                new Court(
                        id,
                        court.code(),
                        court.name(),
                        court.rulebook(),
                        court.divisions(),
                        court.committee(),
                        court.documentPrefix(),
                        court.bulletin(),
                        court.pointsShown()),
                Qianguo.reading(Map.of()));
    }

    /** As if a program that writes .pdf had been installed. */
    private record WithConversion(String mark) implements Renderings {

        @Override
        public SortedMap<String, byte[]> of(Bulletin bulletin) throws IOException {
            return FORMATS.of(bulletin);
        }

        @Override
        public List<Conversion> conversions() {
            return List.of(new Conversion() {
                @Override
                public String from() {
                    return "docx";
                }

                @Override
                public String to() {
                    return "pdf";
                }

                @Override
                public List<byte[]> convert(List<byte[]> files) {
                    return files.stream()
                            .map(file -> (mark + " " + file.length).getBytes(StandardCharsets.UTF_8))
                            .toList();
                }
            });
        }
    }
}

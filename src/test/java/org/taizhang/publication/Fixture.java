package org.taizhang.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.publication.bulletin.BulletinMaterial;
import org.taizhang.publication.bulletin.DeadlineFigures;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.NoticeRules;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Scoring;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Vocabulary;
import org.taizhang.rulebook.Voting;
import org.taizhang.rulebook.Window;
import org.taizhang.statistics.Collector;
import org.taizhang.statistics.Reported;

/** An invented regulation with six grades and four items, an invented court, and ledgers made by hand. */
public final class Fixture {

    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 5);
    public static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);
    public static final Instant POSTED = Instant.parse("2026-10-31T16:30:00Z");

    public static final Officer ZHAO = officer("0002", "赵喆", "刑庭");
    public static final Officer QIAN = officer("0001", "钱一", "民庭");
    public static final Officer SUN = officer("0010", "孙堃", "民庭");
    public static final Officer LI = officer("0009", "李二", "未列部门");

    private static final List<String> GRADES = List.of("轻微", "较轻", "一般", "较重", "严重", "特别严重");

    private final List<LedgerLine> lines = new ArrayList<>();

    public static Officer officer(String number, String name, String division) {
        return new Officer(number, name, division, "审判员", true, true);
    }

    public static Court court(Court.Naming naming, boolean pointsShown) {
        return new Court(
                "somewhere",
                "某0001",
                "某某县人民法院",
                "invented",
                List.of("民庭", "刑庭"),
                List.of("0001"),
                "某法评",
                new Court.BulletinSettings(OptionalInt.of(5), naming, false),
                pointsShown);
    }

    public static Rulebook rulebook() {
        List<Grade> grades = new ArrayList<>();
        for (int rank = 0; rank < GRADES.size(); rank++) {
            String label = GRADES.get(rank);
            grades.add(new Grade(
                    "G" + rank, rank, label + "过错", label, List.of(), Map.of(Role.PRIMARY, 2, Role.SECONDARY, 1)));
        }
        return new Rulebook(
                "invented",
                "0123456789abcdef",
                "某某责任追究规定",
                "《规定》",
                "人民法院",
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                grades,
                Map.of(
                        Role.PRIMARY, new Rulebook.RoleLabel("主责", "主", List.of()),
                        Role.SECONDARY, new Rulebook.RoleLabel("次责", "次", List.of())),
                List.of(),
                new Vocabulary(Map.of(), Map.of()),
                new TreeMap<>(),
                new TreeMap<>(Map.of(Provision.of("3-1"), circumstance(grades.get(0)))),
                new TreeMap<>(),
                Map.of("PANEL", allocation()),
                new Voting(1, 2, true),
                List.of(),
                List.of(new Conversion(
                        "up", Provision.of("6"), "t", 3, new Span(1, Span.Unit.YEARS), "G3", Role.PRIMARY, true)),
                List.of(
                        sanction("5-1", "提醒谈话", 0, false),
                        sanction("5-2", "书面检查", 1, false),
                        sanction("5-3", "全院通报", 2, true),
                        sanction("5-4", "调整岗位", 6, true)),
                new Readings(
                        Readings.CountUnit.CASE, Window.ROLLING, Readings.Allowance.TIER_TOTAL, Readings.Staff.APPLY),
                List.of(
                        reading("window", "5", "“一年内”自每次认定之日起滚动计算", Optional.of("rolling")),
                        reading("others", "4", "“其他成员”是指持错误意见的其他成员", Optional.empty()),
                        reading("elsewhere", "9", "与本月记录无关的口径", Optional.empty())),
                new Scoring(
                        100,
                        0,
                        Map.of(),
                        Map.of(Provision.of("3-1"), 15),
                        List.of(
                                new Scoring.QualityClass("优质", 95),
                                new Scoring.QualityClass("合格", 80),
                                new Scoring.QualityClass("不合格", 0))),
                List.of(),
                new NoticeRules(List.of(), List.of(), "原决定不再执行。"),
                Map.of(Rulebook.Word.ALLOWANCE, "岗位津贴"),
                "某某县人民法院2020年1月1日印发",
                new TreeMap<>());
    }

    private static Circumstance circumstance(Grade grade) {
        return new Circumstance(
                Provision.of("3-1"),
                "某情形",
                "有某情形的",
                List.of(new Circumstance.ConditionalGrade(grade, Condition.NONE)),
                Condition.NONE,
                false,
                "PANEL");
    }

    private static Allocation allocation() {
        return new Allocation(
                "PANEL", List.of(new Allocation.Rule(Provision.of("4-1"), Condition.NONE, true, List.of(), List.of())));
    }

    private static Sanction sanction(String item, String measure, int months, boolean named) {
        return new Sanction(
                item,
                Optional.of(Provision.of(item)),
                "t",
                List.of(),
                measure,
                OptionalInt.of(months),
                false,
                false,
                named,
                measure);
    }

    private static Interpretation reading(String id, String provision, String reading, Optional<String> value) {
        List<Interpretation.Option> options = value.stream()
                .map(inForce -> new Interpretation.Option(inForce, reading))
                .toList();
        return new Interpretation(id, Provision.of(provision), List.of(), "R15", "如何理解？", reading, value, options);
    }

    /** Adds a liability. */
    public Fixture liability(Officer officer, LocalDate day, String grade, Role role, int points) {
        String number = String.format("2026-%04d", lines.size() + 1);
        return add(
                officer,
                Entry.Kind.LIABILITY,
                day,
                grade,
                role,
                "",
                "",
                points,
                0,
                number,
                List.of(),
                Optional.empty());
    }

    /** Adds a conversion that rests on the three entries before it. */
    public Fixture conversion(Officer officer, LocalDate day) {
        List<Long> basis = List.of(lines.size() - 2L, lines.size() - 1L, (long) lines.size());
        return add(officer, Entry.Kind.CONVERSION, day, "G3", Role.PRIMARY, "", "", 0, 0, "", basis, Optional.empty());
    }

    /** Adds a proposed sanction that answers the entry before it. */
    public Fixture sanction(Officer officer, LocalDate day, String item, String measure, int months) {
        return sanction(officer, day, item, measure, months, SanctionStatus.PROPOSED);
    }

    /** Adds a sanction that answers the entry before it. */
    public Fixture sanction(
            Officer officer, LocalDate day, String item, String measure, int months, SanctionStatus status) {
        List<Long> basis = List.of((long) lines.size());
        return add(
                officer,
                Entry.Kind.SANCTION,
                day,
                "G0",
                Role.PRIMARY,
                item,
                measure,
                0,
                months,
                "",
                basis,
                Optional.of(status));
    }

    /** Adds a reversal of a liability, a conversion (neither evaluation nor measure) or a sanction. */
    public Fixture reversal(Officer officer, LocalDate day, String evaluationNo, String measure) {
        return add(
                officer,
                Entry.Kind.REVERSAL,
                day,
                "G0",
                Role.PRIMARY,
                "",
                measure,
                0,
                0,
                evaluationNo,
                List.of(),
                Optional.empty());
    }

    /** What a month's bulletin is made from. */
    public static BulletinMaterial material(
            List<Graded> evaluations,
            List<LedgerLine> entries,
            List<LedgerLine> entriesBefore,
            List<LedgerLine> reversals) {
        Collector collector = new Collector(court(Court.Naming.NONE, true), rulebook(), OCTOBER);
        evaluations.forEach(collector::add);
        Stream.of(entries, entriesBefore)
                .flatMap(List::stream)
                .forEach(line -> collector.add(line.entry(), line.officer(), line.status()));
        return new BulletinMaterial(
                OCTOBER,
                AS_OF,
                collector.statistics(),
                entries,
                reversals,
                List.of(),
                List.of(),
                List.of(),
                new DeadlineFigures(List.of(), List.of()),
                List.of(),
                List.of());
    }

    /** So many evaluations completed on a day, each with findings in these states. */
    public static List<Graded> evaluations(int count, LocalDate completed, FindingState... states) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Reported reported = Reported.on(completed);
                    for (FindingState state : states) {
                        reported.finding(rulebook().circumstances().get(Provision.of("3-1")), "G0", state, completed);
                    }
                    return reported.graded();
                })
                .toList();
    }

    /** What was added, numbered from 1. */
    public List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    private static SanctionProgress progress(Entry sanction, long number, SanctionStatus status) {
        if (status == SanctionStatus.PROPOSED) {
            return SanctionProgress.proposed(sanction);
        }
        Optional<LocalDate> executed =
                status == SanctionStatus.EXECUTED ? Optional.of(DECIDED.plusDays(10)) : Optional.empty();
        DecisionRecord decision = new DecisionRecord(
                number, sanction.officerNo(), "某法〔2026〕" + number + "号", DECIDED, executed, "", false);
        return SanctionProgress.of(sanction, List.of(decision), List.of());
    }

    private Fixture add(
            Officer officer,
            Entry.Kind kind,
            LocalDate day,
            String grade,
            Role role,
            String item,
            String measure,
            int points,
            int months,
            String evaluationNo,
            List<Long> basis,
            Optional<SanctionStatus> status) {
        long number = lines.size() + 1L;
        boolean liability = kind == Entry.Kind.LIABILITY;
        Entry entry = new Entry(
                kind,
                officer.number(),
                day,
                grade,
                role,
                item.isEmpty() ? Optional.empty() : Optional.of(Provision.of(item)),
                measure,
                points,
                months,
                evaluationNo,
                liability ? "（2026）某0001民初" + number + "号" : "",
                liability ? List.of(Provision.of("3-1")) : List.of(),
                basis,
                kind == Entry.Kind.REVERSAL ? OptionalLong.of(1) : OptionalLong.empty(),
                "invented@0123456789ab");
        lines.add(new LedgerLine(
                new Posted(number, POSTED, entry, "", "00"), officer, status.map(to -> progress(entry, number, to))));
        return this;
    }
}

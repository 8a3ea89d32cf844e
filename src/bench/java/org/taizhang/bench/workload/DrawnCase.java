package org.taizhang.bench.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What one evaluation of a workload says, drawn from its own randomness: the sheets are written one after the other. */
final class DrawnCase {

    private static final LocalDate FIRST_RECOGNISED = LocalDate.of(2022, 10, 16);
    private static final int FOUR_YEARS = 1461;
    private static final int OPEN_OF_A_HUNDRED = 2;
    private static final int SOLE_JUDGE_OF_TEN = 6;

    private final Workload workload;
    private final int index;
    private final LocalDate recognised;
    private final boolean open;
    private final boolean soleJudge;
    private final List<Officer> officers;
    private final List<Boolean> wrongOpinions;
    private final List<FindingKind> findings;
    private final Fault fault;

    DrawnCase(Workload workload, int index) {
        Random random = workload.random(index, 1);
        this.workload = workload;
        this.index = index;
        recognised = FIRST_RECOGNISED.plusDays(random.nextInt(FOUR_YEARS));
        open = random.nextInt(100) < OPEN_OF_A_HUNDRED;
        soleJudge = random.nextInt(10) < SOLE_JUDGE_OF_TEN;
        officers = officers(random);
        wrongOpinions = List.of(random.nextBoolean(), true, random.nextBoolean());
        findings = findings(random);
        fault = workload.isFaulty(index) ? Fault.draw(random) : Fault.NONE;
    }

    private List<Officer> officers(Random random) {
        int first = random.nextInt(workload.officers());
        int step = 1 + random.nextInt(workload.officers() / 3 - 1);
        List<Officer> drawn = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            drawn.add(new Officer(workload.firstOfficer() + (first + i * step) % workload.officers()));
        }
        return drawn;
    }

    private List<FindingKind> findings(Random random) {
        FindingKind first = FindingKind.draw(random);
        return workload.hasSecondFinding(index) ? List.of(first, first.next()) : List.of(first);
    }

    int index() {
        return index;
    }

    String evaluationNo() {
        return "P%d%07d".formatted(workload.part(), index);
    }

    String caseNo() {
        int number = (workload.part() - 1) * workload.evaluations() + index;
        return "（%d）吉0721民初%d号".formatted(filed().getYear(), number);
    }

    Fault fault() {
        return fault;
    }

    boolean corrected() {
        return workload.isCorrected(index);
    }

    boolean soleJudge() {
        return soleJudge;
    }

    /** Whether the evaluation is still going on: nothing is completed, and its findings are pending. */
    boolean open() {
        return open;
    }

    List<Officer> officers() {
        return officers;
    }

    List<FindingKind> findings() {
        return findings;
    }

    List<String> capacities() {
        List<String> capacities = soleJudge ? List.of("独任法官", "法官助理", "书记员") : List.of("审判长", "承办法官", "合议庭成员");
        return fault == Fault.UNKNOWN_CAPACITY ? List.of(capacities.get(0), capacities.get(1), "法官助手") : capacities;
    }

    /** 持错误意见, where a finding asks who held the wrong opinion. */
    boolean wrongOpinion(int participant) {
        return !soleJudge && wrongOpinions.get(participant) && findings.stream().anyMatch(FindingKind::derived);
    }

    /** The officer whom a finding names. */
    Officer named(int finding) {
        return officers.get((index + finding) % officers.size());
    }

    /** 认定日期, a few days later where the workbook was corrected. */
    LocalDate recognised() {
        return corrected() ? recognised.plusDays(3) : recognised;
    }

    LocalDate meeting() {
        return recognised.minusDays(25);
    }

    LocalDate handedOver() {
        return meeting().minusDays(20);
    }

    LocalDate completed() {
        return handedOver().minusDays(5);
    }

    LocalDate defenceNotified() {
        return completed().minusDays(10);
    }

    LocalDate defenceSubmitted() {
        return defenceNotified().plusDays(2);
    }

    LocalDate assigned() {
        return completed().minusDays(21);
    }

    LocalDate closed() {
        return assigned().minusDays(60);
    }

    LocalDate filed() {
        return closed().minusDays(90);
    }
}

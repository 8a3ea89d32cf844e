package org.taizhang.bench.workload;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a generated workbook holds; the same whenever it is written.
 *
 * @param part tells workbooks apart: evaluation numbers, case numbers and texts follow from it
 * @param evaluations how many, a multiple of 100; three participants each, and five findings for four of them
 * @param officers how many officers they are spread over, in {@link #DIVISIONS} divisions
 * @param firstOfficer number of the first of these officers
 * @param corrected whether this is the same workbook sent again with {@link #corrections()} evaluations changed
 */
public record Workload(int part, int evaluations, int officers, int firstOfficer, boolean corrected) {

    /** Divisions of the court. */
    static final int DIVISIONS = 100;

    private static final int BLOCK = 100;
    private static final int MOST_CORRECTIONS = 100;
    private static final int PARTICIPANTS_EACH = 3;
    private static final int SECOND_FINDING_EVERY = 4;
    private static final int EVALUATIONS_PER_OFFICER = 10;

    public Workload {
        if (evaluations < BLOCK || evaluations % BLOCK != 0) {
            throw new IllegalArgumentException("evaluations must be a multiple of " + BLOCK + ": " + evaluations);
        }
    }

    /** One of several workbooks of that size, each with officers of its own: 20,000 for 200,000 evaluations. */
    public static Workload of(int part, int evaluations) {
        int officers = Math.max(BLOCK, evaluations / EVALUATIONS_PER_OFFICER);
        return new Workload(part, evaluations, officers, (part - 1) * officers, false);
    }

    /** Other evaluations of the same officers. */
    public Workload more(int otherPart, int otherEvaluations) {
        return new Workload(otherPart, otherEvaluations, officers, firstOfficer, false);
    }

    /** This workbook sent again with some of its evaluations changed. */
    public Workload withCorrections() {
        return new Workload(part, evaluations, officers, firstOfficer, true);
    }

    /** Rows of 办案人员. */
    public int participants() {
        return PARTICIPANTS_EACH * evaluations;
    }

    /** Rows of 差错认定. */
    public int findings() {
        return evaluations + evaluations / SECOND_FINDING_EVERY;
    }

    /** Rows of all sheets. */
    public int rows() {
        return evaluations + participants() + findings();
    }

    /** Evaluations that have to be refused: one of every hundred. */
    public int faulty() {
        return blocks();
    }

    /** Rows of 差错认定 of evaluations that are accepted. */
    public int soundFindings() {
        return (int) IntStream.rangeClosed(1, evaluations)
                .filter(evaluation -> !isFaulty(evaluation))
                .mapToLong(evaluation -> hasSecondFinding(evaluation) ? 2 : 1)
                .sum();
    }

    /** Evaluations that say something else in the workbook sent again: 100, fewer in a workbook below 10,000. */
    public int corrections() {
        return Math.min(MOST_CORRECTIONS, blocks());
    }

    /** The name of its file. */
    public String fileName() {
        return "evaluations-%d-%d%s.xlsx".formatted(evaluations, part, corrected ? "-corrected" : "");
    }

    boolean hasSecondFinding(int evaluation) {
        return evaluation % SECOND_FINDING_EVERY == 0;
    }

    boolean isFaulty(int evaluation) {
        return (evaluation - 1) % BLOCK == faultyWithin(block(evaluation));
    }

    /** Whether the workbook sent again says something else of it; never of one that is refused. */
    boolean isCorrected(int evaluation) {
        int block = block(evaluation);
        int every = blocks() / corrections();
        return corrected
                && block % every == 0
                && block / every < corrections()
                && (evaluation - 1) % BLOCK == (faultyWithin(block) + 1) % BLOCK;
    }

    /** Randomness of its own for one evaluation and purpose. */
    Random random(int evaluation, int purpose) {
        return new Random(((long) part * 31 + purpose) * 0x9E3779B97F4A7C15L ^ evaluation * 0xD1B54A32D192ED03L);
    }

    private int blocks() {
        return evaluations / BLOCK;
    }

    private static int block(int evaluation) {
        return (evaluation - 1) / BLOCK;
    }

    private int faultyWithin(int block) {
        return random(-1 - block, 0).nextInt(BLOCK);
    }
}

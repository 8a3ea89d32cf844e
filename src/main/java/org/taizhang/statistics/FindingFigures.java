package org.taizhang.statistics;

/**
 * Findings, each counted once however many officers share it, on the earliest of their days.
 *
 * @param byGrade confirmed ones by the month of 认定日期, every grade, lightest first
 * @param byCircumstance the same by circumstance, those that any of the months had
 * @param byDivision the same by 承办部门 of the case
 * @param exempted by the month of 质监委会议日期, or else of 评查完成日期 (R4)
 * @param revoked by the month of 复议决定日期 (R5)
 */
public record FindingFigures(
        Breakdown byGrade, Breakdown byCircumstance, Breakdown byDivision, Compared exempted, Compared revoked) {}

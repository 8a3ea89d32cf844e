package org.taizhang.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.rulebook.Provision;

/**
 * One row of 评查登记 (Art. 11): the case and the course of its evaluation. Blank texts are empty.
 *
 * @param evaluationNo 评查编号
 * @param caseNo 案号 in canonical form
 * @param cause 案由
 * @param parties 当事人
 * @param filed 立案日期
 * @param closed 结案日期
 * @param overdue 是否超期
 * @param organ 审判组织
 * @param division 承办部门
 * @param source 评查来源, an item of Art. 9
 * @param originalResult 原裁判结果
 * @param followUp 后续处理
 * @param summary 案情摘要
 * @param evidence 证据采信
 * @param factFinding 事实认定
 * @param applicationOfLaw 法律适用
 * @param reviewer 评查人, staff number or name
 * @param course dated events of the evaluation
 * @param defence 申辩意见
 * @param opinion 评查意见
 * @param withdrawn 作废
 */
public record Registration(
        String evaluationNo,
        String caseNo,
        String cause,
        String parties,
        LocalDate filed,
        Optional<LocalDate> closed,
        boolean overdue,
        String organ,
        String division,
        Provision source,
        String originalResult,
        String followUp,
        String summary,
        String evidence,
        String factFinding,
        String applicationOfLaw,
        String reviewer,
        Course course,
        String defence,
        String opinion,
        boolean withdrawn) {

    /**
     * Dated events of an evaluation (Opinion part 3).
     *
     * @param defenceNotified 通知申辩日期
     * @param defenceSubmitted 申辩提交日期
     * @param assigned 分案日期
     * @param completed 评查完成日期
     * @param handedOver 材料移交日期
     */
    public record Course(
            Optional<LocalDate> defenceNotified,
            Optional<LocalDate> defenceSubmitted,
            Optional<LocalDate> assigned,
            Optional<LocalDate> completed,
            Optional<LocalDate> handedOver) {}
}

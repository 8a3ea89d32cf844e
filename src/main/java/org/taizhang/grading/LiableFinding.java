package org.taizhang.grading;

import java.time.LocalDate;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/**
 * A confirmed finding and one officer liable for it: the unit that is stored, from which liabilities are merged (R14).
 *
 * @param officerNo 工号
 * @param evaluationNo 评查编号
 * @param caseNo 案号
 * @param provision 条款
 * @param seq 差错序号
 * @param grade its grade
 * @param role the officer's role
 * @param recognised 认定日期
 * @param staff whether every capacity of the officer in the evaluation is one without a judge's post (R43)
 */
public record LiableFinding(
        String officerNo,
        String evaluationNo,
        String caseNo,
        Provision provision,
        int seq,
        Grade grade,
        Role role,
        LocalDate recognised,
        boolean staff) {

    static LiableFinding of(Registration registration, GradedFinding graded, Liable liable, LocalDate recognised) {
        Finding finding = graded.finding();
        return new LiableFinding(
                liable.officerNo(),
                registration.evaluationNo(),
                registration.caseNo(),
                finding.key().provision(),
                finding.key().seq(),
                graded.grade(),
                liable.role(),
                recognised,
                liable.staff());
    }
}

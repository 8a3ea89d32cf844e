package org.taizhang.grading.jdbc;

import org.taizhang.rulebook.Provision;

/**
 * Which stored finding of which officer.
 *
 * @param officerNo 工号
 * @param evaluationNo 评查编号
 * @param provision 条款
 * @param seq 差错序号
 */
public record FindingKey(String officerNo, String evaluationNo, Provision provision, int seq) {}

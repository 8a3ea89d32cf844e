package org.taizhang.evaluation;

import java.util.SortedSet;

/**
 * One row of 办案人员: an officer who took part in the case.
 *
 * @param officerNo 工号
 * @param name 姓名
 * @param division 部门
 * @param capacities 身份, labels of the rulebook
 * @param wrongOpinion 持错误意见
 * @param withdrawn 作废
 */
public record Participant(
        String officerNo,
        String name,
        String division,
        SortedSet<String> capacities,
        boolean wrongOpinion,
        boolean withdrawn) {}

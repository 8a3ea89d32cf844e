package org.taizhang.court;

/**
 * Somebody who works at a court, as its roster has it.
 *
 * @param number 工号; stands for one person of the court
 * @param name 姓名
 * @param division 部门
 * @param position 职务; may be empty
 * @param quotaJudge whether a judge within the quota (员额法官)
 * @param onDuty whether on duty (在岗)
 */
public record Officer(
        String number, String name, String division, String position, boolean quotaJudge, boolean onDuty) {}

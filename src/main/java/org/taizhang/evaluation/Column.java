package org.taizhang.evaluation;

import java.util.stream.Stream;

/** The columns of the evaluation workbook by their headers ({@code workbook.md}, Sheets and columns). */
public enum Column {
    EVALUATION_NO("评查编号"),
    CASE_NO("案号"),
    CAUSE("案由"),
    PARTIES("当事人"),
    FILED("立案日期"),
    CLOSED("结案日期"),
    OVERDUE("是否超期"),
    ORGAN("审判组织"),
    CASE_DIVISION("承办部门"),
    SOURCE("评查来源"),
    ORIGINAL_RESULT("原裁判结果"),
    FOLLOW_UP("后续处理"),
    SUMMARY("案情摘要"),
    EVIDENCE("证据采信"),
    FACT_FINDING("事实认定"),
    APPLICATION_OF_LAW("法律适用"),
    REVIEWER("评查人"),
    DEFENCE_NOTIFIED("通知申辩日期"),
    DEFENCE_SUBMITTED("申辩提交日期"),
    DEFENCE("申辩意见"),
    ASSIGNED("分案日期"),
    COMPLETED("评查完成日期"),
    HANDED_OVER("材料移交日期"),
    OPINION("评查意见"),
    WITHDRAWN("作废"),

    OFFICER_NO("工号"),
    NAME("姓名"),
    DIVISION("部门"),
    CAPACITIES("身份"),
    WRONG_OPINION("持错误意见"),

    PROVISION("条款"),
    SEQ("差错序号"),
    GRADE("等级"),
    ROLE("责任"),
    FAULT("主观"),
    CONSEQUENCES("后果"),
    CORRECTION("更正情况"),
    CONCEALMENT("隐瞒情节"),
    CENTRALISM_BREACHED("违反民主集中制"),
    GROUND("事实说明"),
    EXEMPTION("免责情形"),
    MEETING("质监委会议日期"),
    ATTENDING("出席人数"),
    IN_FAVOUR("赞成"),
    AGAINST("反对"),
    ABSTAINED("弃权"),
    RECONSIDERATION_REQUESTED("复议申请日期"),
    RECONSIDERATION_DECIDED("复议决定日期"),
    RECONSIDERATION_RESULT("复议结果"),
    RECOGNISED("认定日期"),
    DOCUMENT_NO("认定文号"),

    POSITION("职务"),
    QUOTA_JUDGE("员额法官"),
    ON_DUTY("在岗"),

    ENTRY_NO("台账号"),
    DECISION_NO("决定文号"),
    DECIDED("决定日期"),
    EXECUTED("执行日期"),
    NOTE("备注");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /** The header as the workbook writes it. */
    public String header() {
        return header;
    }

    /** The column with that header; fails where there is none. */
    public static Column withHeader(String header) {
        return Stream.of(values())
                .filter(column -> column.header.equals(header))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + header));
    }
}

package org.taizhang.grading;

/** How far an evaluation is ({@code outputs.md}, evaluations). */
public enum EvaluationState {
    /** 评查完成日期 is blank or a finding is pending. */
    OPEN,
    CONCLUDED,
    WITHDRAWN
}

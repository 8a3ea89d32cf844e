package org.taizhang.grading;

import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Grade;

/**
 * A finding row under a rulebook.
 *
 * @param finding the row
 * @param state after R5
 * @param circumstance the circumstance that it claims
 * @param grade after R1
 * @param attribution who is liable and why; nobody unless the finding is confirmed or pending
 */
public record GradedFinding(
        Finding finding, FindingState state, Circumstance circumstance, Grade grade, Attribution attribution) {}

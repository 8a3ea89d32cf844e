package org.taizhang.publication.bulletin;

import org.taizhang.rulebook.Provision;

/**
 * The facts of a finding as the office wrote them, with what has to be known to mask them.
 *
 * @param circumstance which
 * @param cause 案由 of the case; may be empty
 * @param parties 当事人 of the case, as the office wrote them
 * @param text 事实说明, or 评查意见 where that is blank and there is but one finding
 */
public record TypicalFact(Provision circumstance, String cause, String parties, String text) {}

package org.taizhang.grading;

import org.taizhang.rulebook.Role;

/**
 * One officer who is liable for a finding.
 *
 * @param officerNo 工号
 * @param role the share
 * @param staff whether every capacity of the officer in the evaluation is one without a judge's post (R43)
 */
public record Liable(String officerNo, Role role, boolean staff) {}

package org.taizhang.grading.jdbc;

import java.util.Optional;
import org.taizhang.grading.LiableFinding;

/**
 * A stored finding that isn't what grading finds.
 *
 * @param key which
 * @param stored what is stored, in one line; empty where nothing is
 * @param expected what should be, in one line; empty where nothing should
 * @param graded what grading finds; empty where it finds nothing
 */
public record FindingDifference(FindingKey key, String stored, String expected, Optional<LiableFinding> graded) {}

package org.taizhang.rulebook;

/** The share of a liability that one officer bears; the heavier first (Art. 22). */
public enum Role {
    PRIMARY,
    SECONDARY;

    /** The heavier of two roles. */
    public Role heavier(Role other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

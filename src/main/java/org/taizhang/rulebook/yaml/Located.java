package org.taizhang.rulebook.yaml;

import java.util.List;

/** A rule and where it stands, for checks that look at several rules together. */
record Located<T>(T rule, Section at) {

    static <T> List<T> rules(List<Located<T>> located) {
        return located.stream().map(Located::rule).toList();
    }
}

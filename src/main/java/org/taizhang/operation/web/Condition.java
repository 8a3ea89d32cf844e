package org.taizhang.operation.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether an installation is well.
 *
 * @param up whether it is
 * @param details what was looked at and found, in the words and the order of who reads it
 */
public record Condition(boolean up, Map<String, String> details) {

    public Condition {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}

package org.taizhang.yaml;

/** A node of a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Where this node stands. */
    Place place();

    /** What kind of node this is, for messages. */
    String kind();

    /** Reports a problem at this node, for checks that the caller makes itself. */
    default void problem(String message) {
        place().problem(message);
    }

    /** The node's line, from 1. */
    default int line() {
        return place().line();
    }

    /** The node's path from the document's root, such as {@code sanctions[2].grade}. */
    default String path() {
        return place().path();
    }

    /**
     * SHA-256 (lower-case hex) over the node's structure and values: the same for any formatting, quoting, comments or
     * order of keys, another one for any other content or order of list items.
     */
    default String contentHash() {
        return ContentHash.of(this);
    }
}

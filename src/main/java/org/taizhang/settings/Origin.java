package org.taizhang.settings;

/**
 * Where one value came from.
 *
 * @param source the kind of source
 * @param place the option, variable, or file and line, as people would look for it
 */
public record Origin(Source source, String place) {}

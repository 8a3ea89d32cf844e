package org.taizhang.settings;

/** Where a setting's value can come from, the strongest first. */
public enum Source {
    /** An option on the command line, {@code --db-url}. */
    OPTION,
    /** An environment variable, {@code TAIZHANG_DB_URL}. */
    ENVIRONMENT,
    /** The file {@code settings.yml} in the home folder. */
    FILE,
    /** What is declared in {@link KnownSettings}. */
    DEFAULT
}

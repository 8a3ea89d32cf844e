package org.taizhang.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The declaration of one setting.
 *
 * @param <T> the type of its value
 * @param key lower-case words joined by hyphens; the option is {@code --key}, the variable {@code TAIZHANG_KEY} with
 *     underscores, and the file has it as a top-level key
 * @param type how its text is read
 * @param defaultText the value when nothing is given; empty where there is none
 * @param sources where it may be given
 * @param documentation one sentence for the office
 */
public record Setting<T>(
        String key, SettingType<T> type, Optional<String> defaultText, Set<Source> sources, String documentation) {

    public Setting {
        defaultText.ifPresent(type::read);
    }

    /** Whether its value must be shown to nobody: what only the environment may give. */
    public boolean isSecret() {
        return sources.equals(Set.of(Source.ENVIRONMENT));
    }

    /** The command-line option, {@code --db-url}. */
    public String option() {
        return "--" + key;
    }

    /** The environment variable, {@code TAIZHANG_DB_URL}. */
    public String variable() {
        return Settings.VARIABLE_PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

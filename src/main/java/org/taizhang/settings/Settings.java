package org.taizhang.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The settings of one run: an option beats an environment variable, which beats {@code settings.yml} in the home folder,
 * which beats the default. Immutable.
 */
public final class Settings {

    static final String VARIABLE_PREFIX = "TAIZHANG_";

    private final Map<String, Given> given;
    private final Path workingDirectory;

    Settings(Map<String, Given> given, Path workingDirectory) {
        this.given = Map.copyOf(given);
        this.workingDirectory = workingDirectory;
    }

    /**
     * Reads all sources.
     *
     * @param options options given on the command line by key, without the leading dashes
     * @param environment the process's environment
     * @param workingDirectory what a relative home is relative to
     * @throws InvalidSettings with every unknown key and every wrong value
     */
    public static Settings load(Map<String, String> options, Map<String, String> environment, Path workingDirectory) {
        return new SettingsReader(workingDirectory).read(options, environment);
    }

    /** The value of a setting that always has one. */
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new NoSuchElementException(setting.key()));
    }

    /** The value of a setting that may have none. */
    public <T> Optional<T> find(Setting<T> setting) {
        return text(setting).map(setting.type()::read);
    }

    /** Where the value came from; {@link Source#DEFAULT} also for a setting without any value. */
    public Origin origin(Setting<?> setting) {
        Given value = given.get(setting.key());
        return value == null ? new Origin(Source.DEFAULT, "默认值") : value.origin();
    }

    /** The home folder as an absolute path. */
    public Path home() {
        return workingDirectory
                .resolve(get(KnownSettings.HOME))
                .toAbsolutePath()
                .normalize();
    }

    /** A path given by a setting as an absolute path, relative ones to the home folder if the file gave them. */
    public Optional<Path> findPath(Setting<Path> setting) {
        Path base = origin(setting).source() == Source.FILE ? home() : workingDirectory;
        return find(setting).map(path -> base.resolve(path).toAbsolutePath().normalize());
    }

    /** The value as it was given, or the text of the default; a {@linkplain Setting#isSecret secret} must not be shown. */
    public Optional<String> text(Setting<?> setting) {
        return Optional.ofNullable(given.get(setting.key())).map(Given::text).or(setting::defaultText);
    }

    /** One value as given. */
    record Given(String text, Origin origin) {}
}

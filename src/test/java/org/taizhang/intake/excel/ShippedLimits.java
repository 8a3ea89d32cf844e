package org.taizhang.intake.excel;

import java.nio.file.Path;
import java.util.Map;
import org.taizhang.settings.Settings;

/** The limits of an office that has set none. */
public final class ShippedLimits {

    public static final Limits LIMITS = given(Map.of());

    private ShippedLimits() {}

    /** The same but for one setting. */
    static Limits but(String key, String value) {
        return given(Map.of(key, value));
    }

    private static Limits given(Map<String, String> options) {
        return Limits.of(Settings.load(
                options, Map.of(), Path.of("target/no-such-folder").toAbsolutePath()));
    }
}

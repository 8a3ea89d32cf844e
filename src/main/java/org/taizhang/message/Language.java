package org.taizhang.message;

/** The languages that messages are worded in. */
public enum Language {
    ZH,
    EN;

    /** The language that a setting or option names; Chinese unless it says {@code en}. */
    public static Language named(String code) {
        return "en".equals(code) ? EN : ZH;
    }
}

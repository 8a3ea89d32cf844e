package org.taizhang.settings;

/**
 * One thing wrong with the settings given.
 *
 * @param place the option, variable, or file and line
 * @param message what is wrong and what is expected, for people
 */
public record SettingProblem(String place, String message) {

    /** The problem as one line. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}

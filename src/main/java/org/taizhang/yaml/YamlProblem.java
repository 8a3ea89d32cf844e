package org.taizhang.yaml;

/**
 * One thing wrong with a YAML file.
 *
 * @param file the file's name as given by the reader's caller
 * @param line line from 1; 0 where the file as a whole is meant
 * @param path where in the structure, such as {@code sanctions[2].grade}; empty for the whole document
 * @param message what is wrong and what is expected, for people
 */
public record YamlProblem(String file, int line, String path, String message) {

    /** The problem as one line: {@code file:line: path: message}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return path.isEmpty() ? place + ": " + message : place + ": " + path + ": " + message;
    }
}

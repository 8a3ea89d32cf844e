package org.taizhang.yaml;

/**
 * A position in a file together with the collector for problems found there.
 *
 * @param problems where problems go; null for a stand-in of a missing node, whose own problems would only repeat the first
 */
public record Place(String file, int line, String path, YamlProblems problems) {

    void problem(String message) {
        if (problems != null) {
            problems.add(new YamlProblem(file, line, path, message));
        }
    }

    Place key(String key, int keyLine) {
        return new Place(file, keyLine, path.isEmpty() ? key : path + "." + key, problems);
    }

    Place item(int index, int itemLine) {
        return new Place(file, itemLine, path + "[" + index + "]", problems);
    }

    Place muted() {
        return new Place(file, line, path, null);
    }
}

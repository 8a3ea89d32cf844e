package org.taizhang.rulebook.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

/**
 * What a rulebook file holds: the rulebook under the readings chosen in it, or everything that is wrong with it.
 *
 * @param rulebook present exactly where there are no problems
 * @param problems by line, in Chinese
 */
public record RulebookFile(Optional<Rulebook> rulebook, List<YamlProblem> problems) {

    public RulebookFile {
        problems = List.copyOf(problems);
    }

    /** Reads and checks a file. */
    public static RulebookFile load(Path file) {
        YamlProblems problems = new YamlProblems();
        return read(StrictYaml.read(file, problems), problems);
    }

    /** Reads and checks the text of a file; problems name it as given. */
    public static RulebookFile parse(String name, String text) {
        YamlProblems problems = new YamlProblems();
        return read(StrictYaml.parse(name, text, problems), problems);
    }

    /** The rulebook; fails with all problems where there are any. */
    public Rulebook orElseThrow() {
        return rulebook.orElseThrow(() -> new IllegalStateException(
                problems.stream().map(YamlProblem::toString).collect(Collectors.joining(System.lineSeparator()))));
    }

    private static RulebookFile read(YamlMap map, YamlProblems problems) {
        Optional<Rulebook> rulebook = new RulebookReader(new Section(map, problems), map.contentHash()).read();
        map.rejectUnknown();
        return new RulebookFile(problems.isEmpty() ? rulebook : Optional.empty(), problems.all());
    }
}

package org.taizhang.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a YAML file whose root is a map. Doubled keys, anchors, type tags and several documents in one file are
 * problems. A file that cannot be read at all gives one problem and a silent empty map.
 */
public final class StrictYaml {

    private StrictYaml() {}

    /** Reads a UTF-8 file; problems name it as given. */
    public static YamlMap read(Path file, YamlProblems problems) {
        try {
            return parse(file.toString(), Files.readString(file), problems);
        } catch (CharacterCodingException notUtf8) {
            return unreadable(new Place(file.toString(), 0, "", problems), "不是 UTF-8 编码的文本");
        } catch (IOException unreadable) {
            return unreadable(new Place(file.toString(), 0, "", problems), "无法读取该文件");
        }
    }

    /** Reads a text; problems name it {@code name}. An empty text is an empty map. */
    public static YamlMap parse(String name, String text, YamlProblems problems) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                return new YamlMap(new Place(name, 1, "", problems), Map.of());
            }
            Place root = new Place(name, NodeReader.line(node), "", problems);
            return NodeReader.read(node, root) instanceof YamlMap map ? map : unreadable(root, "最外层应为键值表");
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 0
                    : malformed.getProblemMark().getLine() + 1;
            return unreadable(new Place(name, line, "", problems), "不是正确的 YAML：" + malformed.getProblem());
        } catch (YAMLException malformed) {
            return unreadable(new Place(name, 0, "", problems), "不是正确的 YAML：" + firstLine(malformed));
        }
    }

    private static YamlMap unreadable(Place place, String message) {
        place.problem(message);
        return new YamlMap(place.muted(), Map.of());
    }

    private static String firstLine(YAMLException malformed) {
        return malformed.getMessage().lines().findFirst().orElse("");
    }
}

package org.taizhang.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code messages} say the same in both languages, and what the code says is in them. */
class BundleTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}|%[a-z0-9$]+");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]\\w*(?:\\.[\\w-]+)*)\"");
    private static final Pattern CODE_KEY = Pattern.compile("[FEW][0-9]{3}(\\..*)?");

    @Test
    void everyFileHasItsTwin() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "help_en.properties", "help_zh.properties",
                            "problems_en.properties", "problems_zh.properties",
                            "program_en.properties", "program_zh.properties");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "problems", "program"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties chinese = read(bundle + "_zh");
        Properties english = read(bundle + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help_zh", "help_en", "problems_zh", "problems_en", "program_zh", "program_en"})
    void noKeyIsGivenTwice(String bundle) throws IOException {
        assertThat(Files.readAllLines(MESSAGES.resolve(bundle + ".properties")).stream()
                        .filter(line -> line.matches("[A-Za-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKeyInTheCodeIsInTheCatalogue() throws IOException {
        Set<String> keys = Catalogue.keys(Language.ZH);
        Set<String> families = keys.stream().map(BundleTest::family).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(literal -> isKey(literal, families) && !keys.contains(literal))
                .isEmpty();
    }

    /** Codes are named by {@link Code} and stages by their enum, summaries of warnings by their code, the rest by literals. */
    @Test
    void everyKeyOfTheCatalogueIsInTheCode() throws IOException {
        Set<String> used = literals();
        assertThat(Catalogue.keys(Language.ZH))
                .filteredOn(key -> !CODE_KEY.matcher(key).matches() && !key.matches("stage\\.[A-Z]+|warning\\.W\\d+"))
                .filteredOn(key -> !used.contains(key))
                .isEmpty();
    }

    private static boolean isKey(String literal, Set<String> families) {
        return CODE_KEY.matcher(literal).matches() || literal.contains(".") && families.contains(family(literal));
    }

    private static String family(String key) {
        return key.split("\\.")[0];
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        return literals;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}

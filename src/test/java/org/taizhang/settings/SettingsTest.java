package org.taizhang.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings from options, environment, file and defaults. */
class SettingsTest {

    @TempDir
    private Path work;

    @Test
    void theStrongerSourceWinsAndIsRemembered() throws IOException {
        file("chunk-size: 10\nlimit-rows: 20\nlimit-columns: 30\n");
        Settings settings = Settings.load(
                Map.of("chunk-size", "11"),
                Map.of("TAIZHANG_CHUNK_SIZE", "12", "TAIZHANG_LIMIT_ROWS", "21", "PATH", "/bin"),
                work);
        assertThat(settings.get(KnownSettings.CHUNK_SIZE)).isEqualTo(11);
        assertThat(settings.get(KnownSettings.LIMIT_ROWS)).isEqualTo(21);
        assertThat(settings.get(KnownSettings.LIMIT_COLUMNS)).isEqualTo(30);
        assertThat(settings.get(KnownSettings.LIMIT_ENTRIES)).isEqualTo(2000);
        assertThat(List.of(
                        settings.origin(KnownSettings.CHUNK_SIZE),
                        settings.origin(KnownSettings.LIMIT_ROWS),
                        settings.origin(KnownSettings.LIMIT_COLUMNS),
                        settings.origin(KnownSettings.LIMIT_ENTRIES)))
                .containsExactly(
                        new Origin(Source.OPTION, "--chunk-size"),
                        new Origin(Source.ENVIRONMENT, "TAIZHANG_LIMIT_ROWS"),
                        new Origin(Source.FILE, work.resolve("data/settings.yml") + ":3"),
                        new Origin(Source.DEFAULT, "默认值"));
    }

    @Test
    void defaultsAreTheDocumentedOnes() {
        Settings settings = Settings.load(Map.of(), Map.of(), work);
        assertThat(settings.home()).isEqualTo(work.resolve("data"));
        assertThat(settings.find(KnownSettings.DATE)).isEmpty();
        assertThat(settings.get(KnownSettings.LIMIT_FILE_BYTES)).isEqualTo(268_435_456L);
        assertThat(settings.get(KnownSettings.LIMIT_INFLATED_BYTES)).isEqualTo(1_073_741_824L);
        assertThat(settings.get(KnownSettings.SETTLE_REVERSAL_PERCENT)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void everyProblemIsReported() throws IOException {
        file("chunk-size: 0\ncolour: red\nhome: elsewhere\ndb-password: secret\nlang: [zh]\ncourt:\n");
        String file = work.resolve("data/settings.yml").toString();
        assertThat(problems(Map.of(), Map.of()))
                .containsExactly(
                        file + ":1: “chunk-size”应为1 至 100000 的整数，实为“0”",
                        file + ":2: 不认识的键“colour”",
                        file + ":3: “home”不能在此处给出",
                        file + ":4: “db-password”不能在此处给出",
                        file + ":5: “lang”应为单个值，实为列表",
                        file + ":6: “court”应为单个值，实为空值");
        assertThat(problems(Map.of("db-password", "x", "colour", "red"), Map.of("TAIZHANG_COLOUR", "red")))
                .containsExactly(
                        "--colour: 不认识的选项", "--db-password: “db-password”不能在此处给出", "TAIZHANG_COLOUR: 不认识的环境变量");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date                    | 2026-02-30",
                "lang                    | fr",
                "limit-file-bytes        | 64 MB",
                "limit-file-bytes        | 0",
                "limit-file-bytes        | 999999999999 GiB",
                "limit-rows              | 2000000",
                "limit-merged-ranges     | 0",
                "limit-shared-string-bytes | 2 GiB",
                "limit-characters        | 0",
                "settle-reversal-percent | 101",
                "court                   | ''",
                "db-url                  | jdbc:mysql://host/taizhang",
                "db-url                  | jdbc:mariadb://host/",
                "db-url                  | jdbc:mariadb://host/taizhang?user=a&password=b"
            })
    void wrongValuesAreRefused(String key, String value) {
        assertThat(problems(Map.of(key, value), Map.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("--" + key + ": “" + key + "”应为"));
    }

    @Test
    void aPathInTheFileIsRelativeToTheHomeAndElsewhereToTheWorkingDirectory() throws IOException {
        file("db-password-file: secret\n");
        assertThat(Settings.load(Map.of(), Map.of(), work).findPath(KnownSettings.DB_PASSWORD_FILE))
                .contains(work.resolve("data/secret"));
        assertThat(Settings.load(Map.of("db-password-file", "secret"), Map.of(), work)
                        .findPath(KnownSettings.DB_PASSWORD_FILE))
                .contains(work.resolve("secret"));
    }

    @Test
    void everySettingHasItsOwnKeyAndOneSentence() {
        assertThat(KnownSettings.all().stream().map(Setting::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
        assertThat(KnownSettings.all().stream().map(Setting::documentation)).allMatch(text -> text.endsWith("。"));
    }

    private List<String> problems(Map<String, String> options, Map<String, String> environment) {
        InvalidSettings invalid =
                catchThrowableOfType(InvalidSettings.class, () -> Settings.load(options, environment, work));
        return invalid.problems().stream().map(SettingProblem::toString).toList();
    }

    private void file(String text) throws IOException {
        Files.createDirectories(work.resolve("data"));
        Files.writeString(work.resolve("data/settings.yml"), text);
    }
}

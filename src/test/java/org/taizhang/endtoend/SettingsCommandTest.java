package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Setting;
import org.taizhang.settings.Settings;
import org.taizhang.settings.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that shows what is in force; needs no database. */
class SettingsCommandTest {

    @TempDir
    private Path home;

    @BeforeEach
    void furnish() throws Exception {
        House.furnish(home);
    }

    @Test
    void everySettingWithItsValueAndWhereItCameFrom() throws Exception {
        Path file = home.resolve("settings.yml");
        Files.writeString(file, "# ours\nchunk-size: 60\ndb-url: jdbc:mariadb://host/t?keyStorePassword=hidden&a=b\n");
        String out = House.command("settings", "--home", home.toString(), "--lang", "zh")
                .exits(0)
                .out();
        assertThat(out)
                .contains(
                        "home：" + home + "　（--home）",
                        "chunk-size：60　（" + file + ":2）",
                        "chunk-size：60",
                        "db-connections：6　（默认值）",
                        "date：未设置　（默认值）",
                        "db-url：jdbc:mariadb://host/t?keyStorePassword=***&a=b",
                        home.resolve("courts").toString(),
                        "qianguo.yml")
                .doesNotContain("hidden");
        assertThat(KnownSettings.all())
                .allMatch(setting -> out.contains(setting.key() + "：") && out.contains(setting.documentation()));
    }

    @Test
    void toProgramsTheSame() throws Exception {
        Files.writeString(home.resolve("settings.yml"), "chunk-size: 60\n");
        JsonNode shown = JsonMapper.shared()
                .readTree(House.command("settings", "--format", "json", "--home", home.toString())
                        .exits(0)
                        .out());
        assertThat(shown.get("settings").size()).isEqualTo(KnownSettings.all().size());
        JsonNode chunk = shown.get("settings")
                .valueStream()
                .filter(setting -> setting.get("key").stringValue().equals("chunk-size"))
                .findFirst()
                .orElseThrow();
        assertThat(chunk.get("value").stringValue()).isEqualTo("60");
        assertThat(chunk.get("source").stringValue()).isEqualTo("FILE");
        assertThat(chunk.get("default").stringValue()).isEqualTo("1000");
    }

    @Test
    void aSecretIsShownToNobody() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.taizhang.Taizhang",
                "settings",
                "--home",
                home.toString());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TAIZHANG_DB_PASSWORD", "hidden-word"));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out)
                .contains("db-password：已设置　（TAIZHANG_DB_PASSWORD）", "db-migration-password：未设置")
                .doesNotContain("hidden-word");
    }

    @Test
    void theSampleIsAFileThatSetsNothingAndWhoseLinesAreRight() throws Exception {
        String sample = House.command("settings", "--sample", "--home", home.toString())
                .exits(0)
                .out();
        Path file = home.resolve("settings.yml");
        Files.writeString(file, sample);
        assertThat(House.command("settings", "--home", home.toString()).exits(0).out())
                .doesNotContain(file.toString());
        Files.writeString(file, sample.replaceAll("(?m)^#([a-z-]+: .+)$", "$1"));
        Settings settings = Settings.load(Map.of("home", home.toString()), Map.of(), home);
        for (Setting<?> setting : KnownSettings.all()) {
            boolean given = setting.sources().contains(Source.FILE)
                    && setting.defaultText().isPresent();
            assertThat(settings.origin(setting).source() == Source.FILE)
                    .as(setting.key())
                    .isEqualTo(given);
        }
    }

    @Test
    void anUnknownKeyIsTwo() throws Exception {
        Files.writeString(home.resolve("settings.yml"), "colour: red\n");
        assertThat(House.command("settings", "--home", home.toString()).exits(2).err())
                .contains("settings.yml:1", "colour");
    }
}

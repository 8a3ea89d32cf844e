package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.message.Code;

/** A workbook that was damaged on its way is refused whole, or says what it said before. */
class RandomDamageTest {

    private static final int FILES = 1_000;
    private static final Set<Code> FITTING = Set.of(Code.F001, Code.F002, Code.F003, Code.F004, Code.F009, Code.F010);

    @TempDir
    Path folder;

    private final FilledTemplate filled = new FilledTemplate("PC", 8);
    private byte[] sound;

    @BeforeEach
    void fillIn() throws IOException {
        sound = Files.readAllBytes(filled.write(folder.resolve("sound.xlsx")));
    }

    @Test
    void nothingIsEverHalfImportedOrChanged() throws IOException {
        Random random = new Random(20261101);
        Map<String, Set<Map<String, String>>> written = filled.written();
        Map<Code, Integer> refused = new EnumMap<>(Code.class);
        int accepted = 0;
        for (int i = 0; i < FILES; i++) {
            Office office = new Office(folder);
            Path file = Files.write(folder.resolve("damaged.xlsx"), Damage.any(sound, random));
            Office.Upload upload = office.upload(List.of(file));
            Optional<Problem> refusal = upload.files().get(0).refusal();
            if (refusal.isPresent()) {
                assertThat(FITTING).as("file %d", i).contains(refusal.get().code());
                assertThat(upload.outcomes()).as("file %d", i).isEmpty();
                assertThat(office.stored).as("file %d", i).isEmpty();
                refused.merge(refusal.get().code(), 1, Integer::sum);
            } else {
                assertThat(upload.problems()).as("file %d", i).isEmpty();
                assertThat(FilledTemplate.stored(office)).as("file %d", i).isEqualTo(written);
                accepted++;
            }
        }

        assertThat(accepted).as("refused %s", refused).isBetween(FILES / 50, FILES / 2);
    }
}

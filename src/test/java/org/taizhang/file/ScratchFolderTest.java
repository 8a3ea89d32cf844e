package org.taizhang.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    private Path parent;

    @Test
    void isItsOwnersAloneAndGoesWithAllThatIsInIt() throws Exception {
        try (ScratchFolder scratch = ScratchFolder.in(parent, "client")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.path())))
                    .isEqualTo("rwx------");
            Files.writeString(
                    Files.createDirectories(scratch.path().resolve("a/b")).resolve("c"), "d");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftGoesWhenTheNextIsMadeAndNothingElse() throws Exception {
        String killed = "taizhang-client-" + UUID.randomUUID();
        Files.createFile(parent.resolve(killed + ".lock"));
        Files.writeString(Files.createDirectory(parent.resolve(killed)).resolve("client.cnf"), "password");
        Files.createDirectory(parent.resolve("taizhang-others"));
        Files.createFile(parent.resolve("others.lock"));

        try (ScratchFolder living = ScratchFolder.in(parent, "verify");
                ScratchFolder next = ScratchFolder.in(parent, "verify")) {
            assertThat(living.path()).isDirectory().isNotEqualTo(next.path());
            assertThat(names()).doesNotContain(killed, killed + ".lock");
        }
        assertThat(names()).containsExactlyInAnyOrder("taizhang-others", "others.lock");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

package org.taizhang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMoveTest {

    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    private Path folder;

    @Test
    void onOneDisk() throws Exception {
        assertMoves(folder.resolve("archive/qianguo/HZ000001-评查.xlsx"));
    }

    @Test
    void toAnotherDisk() throws Exception {
        assumeTrue(Files.isWritable(MEMORY), "there is no other disk");
        assumeFalse(Files.getFileStore(MEMORY).equals(Files.getFileStore(folder)), "it is the same disk");
        Path other = Files.createTempDirectory(MEMORY, "taizhang-test");
        try {
            assertMoves(other.resolve("HZ000001-评查.xlsx"));
        } finally {
            Files.deleteIfExists(other.resolve("HZ000001-评查.xlsx"));
            Files.delete(other);
        }
    }

    private void assertMoves(Path place) throws Exception {
        FileTime time = FileTime.fromMillis(1_700_000_000_000L);
        Path from = Files.setLastModifiedTime(Files.writeString(folder.resolve("copy"), "全文"), time);
        DurableMove.of(from, place);
        assertThat(from).doesNotExist();
        assertThat(place).hasContent("全文");
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(time);
        assertThat(place.getParent()).isDirectoryContaining(file -> file.equals(place));
    }
}

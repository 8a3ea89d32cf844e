package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import org.taizhang.publication.Bulletin;
import org.taizhang.publication.Renderings;
import org.taizhang.publication.json.BulletinJson;
import org.taizhang.publication.word.BulletinFile;

/** Bulletins as .docx, and the figures behind them as .json. */
public final class WordAndFigures implements Renderings {

    private static final String WORD = "docx";

    @Override
    public SortedMap<String, byte[]> of(Bulletin bulletin) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(WORD, word(bulletin));
        files.put(BulletinJson.KIND, BulletinJson.write(bulletin));
        return files;
    }

    private static byte[] word(Bulletin bulletin) throws IOException {
        Path folder = Files.createTempDirectory("taizhang-bulletin-");
        try {
            Path file = folder.resolve("bulletin." + WORD);
            BulletinFile.write(bulletin, file);
            return Files.readAllBytes(file);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}

package org.taizhang.publication.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.file.ScratchFolder;

/** A temporary folder for one start of LibreOffice: its profile, its fonts, and what goes in and comes out. */
final class PrintFolder implements AutoCloseable {

    private static final String FONTS = "/pdf/fonts.conf";
    private static final int LAST_WORDS = 300;

    private final ScratchFolder scratch;
    private final Path root;

    PrintFolder() throws IOException {
        scratch = ScratchFolder.of("pdf");
        root = scratch.path();
        Files.createDirectory(in());
        Files.createDirectory(out());
        try (InputStream fonts = PrintFolder.class.getResourceAsStream(FONTS)) {
            if (fonts == null) {
                throw new IllegalStateException("resource missing: " + FONTS);
            }
            Files.copy(fonts, fonts());
        }
    }

    Path root() {
        return root;
    }

    Path in() {
        return root.resolve("in");
    }

    Path out() {
        return root.resolve("out");
    }

    Path fonts() {
        return root.resolve("fonts.conf");
    }

    Path log() {
        return root.resolve("log");
    }

    URI profile() {
        return root.resolve("profile").toUri();
    }

    /** The end of what the program printed, on one line. */
    String lastWords() throws IOException {
        String all = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return all.substring(Math.max(0, all.length() - LAST_WORDS));
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}

package org.taizhang.operation.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Fails every test class in which something was logged that may be a name: anything but ASCII, since all officers of all
 * tests have Chinese names. Applies to the whole suite without being named; what programs of their own log in a house's
 * home is looked at when the house is closed.
 */
public final class NamelessLogs implements BeforeAllCallback, AfterAllCallback {

    private static final Path OF_THIS_JVM = Path.of(System.getProperty("taizhang.logs", "target/test-logs"));
    private static final Pattern LOG = Pattern.compile("taizhang-.*[.](log|json)");
    private static final Map<Path, Long> READ = new HashMap<>();

    /** The log's folder is settled by the first logger: before a command settles it for a home that goes. */
    @Override
    public void beforeAll(ExtensionContext test) {
        LoggerFactory.getLogger(NamelessLogs.class);
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        requireNameless(OF_THIS_JVM);
    }

    /** Looks at what was added to the logs in a folder since the last time. */
    public static synchronized void requireNameless(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> LOG.matcher(each.getFileName().toString()).matches())
                    .toList()) {
                List<String> suspect = added(file)
                        .lines()
                        .filter(line -> line.chars().anyMatch(character -> character > 0x7F))
                        .toList();
                assertThat(suspect).as("lines of %s that may have names", file).isEmpty();
            }
        }
    }

    private static String added(Path file) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(READ.getOrDefault(file, 0L));
            byte[] added = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(added);
            READ.put(file, log.getFilePointer());
            return new String(added, StandardCharsets.UTF_8);
        }
    }
}

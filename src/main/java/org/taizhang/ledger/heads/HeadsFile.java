package org.taizhang.ledger.heads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Head;

/** A court's {@code heads.log}: a line is only ever added, and is on the disk before the run counts as finished. */
public final class HeadsFile {

    private final Path file;

    /**
     * What the file says.
     *
     * @param lines in order
     * @param unreadable numbers of the lines that are neither whole nor the beginning of one
     */
    public record Contents(List<HeadLine> lines, List<Integer> unreadable) {
        public Contents {
            lines = List.copyOf(lines);
            unreadable = List.copyOf(unreadable);
        }

        /** The last whole line. */
        public Optional<HeadLine> last() {
            return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
        }
    }

    /** The file of a court under that home folder. */
    public HeadsFile(Path home, String court) {
        this.file = home.resolve("ledgers").resolve(court).resolve("heads.log");
    }

    /** Notes where the chain ended after a run; a run that is finished a second time after a crash adds nothing. */
    public void append(Instant at, long run, Head head) throws IOException {
        Files.createDirectories(file.getParent());
        boolean noted = read().last()
                .filter(last -> last.run() == run && last.head().equals(head))
                .isPresent();
        if (noted) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String line = (isTorn(channel) ? "\n" : "") + new HeadLine(0, at, run, head).text() + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Reads the file; empty contents where there is none. A line that a power cut left torn is passed over. */
    public Contents read() throws IOException {
        List<HeadLine> lines = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        if (Files.exists(file)) {
            // One character a byte, so that no damage keeps the rest from being read.
            List<String> texts = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            for (int i = 0; i < texts.size(); i++) {
                int number = i + 1;
                Optional<HeadLine> line = HeadLine.parse(number, texts.get(i));
                line.ifPresent(lines::add);
                if (line.isEmpty() && !HeadLine.isTorn(texts.get(i))) {
                    unreadable.add(number);
                }
            }
        }
        return new Contents(lines, unreadable);
    }

    private static boolean isTorn(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }
}

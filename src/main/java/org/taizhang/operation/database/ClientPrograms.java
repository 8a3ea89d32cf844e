package org.taizhang.operation.database;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.file.ScratchFolder;

/**
 * MariaDB's own client programs, at work on one database under its migration account: those that come with the embedded
 * server where they run here, else the installed ones. The password is in a file that only its owner can read, which is
 * deleted with everything else when this is closed.
 */
final class ClientPrograms implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientPrograms.class);

    private final ScratchFolder scratch;
    private final Path folder;
    private final Path options;

    private ClientPrograms(ScratchFolder scratch, Path options) {
        this.scratch = scratch;
        this.folder = scratch.path();
        this.options = options;
    }

    static ClientPrograms on(DatabaseAddress address) throws IOException {
        ScratchFolder scratch = ScratchFolder.of("client");
        Path options = scratch.path().resolve("client.cnf");
        Files.createFile(options, Accounts.OWNER_ONLY);
        Files.writeString(options, ClientOptions.of(address));
        return new ClientPrograms(scratch, options);
    }

    /** Runs {@code mariadb-dump} into a file. */
    void dump(Path target, List<String> arguments) throws IOException, InterruptedException {
        Process process = start("mariadb-dump", arguments, ProcessBuilder.Redirect.to(target.toFile()));
        end("mariadb-dump", process, () -> process.getOutputStream().close());
    }

    /**
     * Runs a file of statements in a schema, up to the first that fails. The statements go through a pipe, so that the
     * program ends with this one.
     *
     * @param lock name of a lock that its session holds as long as it lasts
     */
    void load(Path statements, String schema, String lock) throws IOException, InterruptedException {
        List<String> arguments = List.of("--init-command=DO GET_LOCK('" + lock + "', 10)", "--binary-mode", schema);
        Process process = start("mariadb", arguments, ProcessBuilder.Redirect.DISCARD);
        end("mariadb", process, () -> {
            try (OutputStream input = process.getOutputStream()) {
                Files.copy(statements, input);
            } catch (IOException ended) {
                LOG.debug("mariadb took no more statements", ended);
            }
        });
    }

    private interface Feeding {
        void feed() throws IOException;
    }

    private Process start(String program, List<String> arguments, ProcessBuilder.Redirect output) throws IOException {
        List<String> command = new ArrayList<>(List.of(find(program).toString(), "--defaults-file=" + options));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(errors(program).toFile())
                .start();
    }

    private void end(String program, Process process, Feeding feeding) throws IOException, InterruptedException {
        try {
            feeding.feed();
            int exitCode = process.waitFor();
            String said =
                    Files.readString(errors(program), StandardCharsets.UTF_8).strip();
            if (exitCode != 0) {
                throw new ClientFailed(program, exitCode, said);
            }
            said.lines().forEach(line -> LOG.warn("{}: {}", program, line));
        } finally {
            process.destroyForcibly();
        }
    }

    private Path errors(String program) {
        return folder.resolve(program + ".err");
    }

    private Path find(String program) throws IOException {
        Path unpacked = folder.resolve(program);
        if (Files.exists(unpacked)) {
            return unpacked;
        }
        if (ServerBinaries.runsHere()) {
            try (InputStream content = ServerBinaries.open("bin/" + program)) {
                ElfProgram.copyLoadable(content, unpacked);
                Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwx------"));
                return unpacked;
            } catch (FileNotFoundException withoutBinaries) {
                LOG.debug("The build has no {} of its own", program);
            }
        }
        return installed(program).orElseThrow(() -> new ClientFailed(program, -1, program + " not found"));
    }

    private static Optional<Path> installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}

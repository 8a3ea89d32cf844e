package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Both schemas as files of statements that name neither schema nor account, so that they can be loaded into schemas of
 * other names under another account. Nobody may write while they are made. Triggers are files of their own, which come
 * last; accounts and grants are not in them.
 */
final class SchemaDump {

    private static final List<String> FORM = List.of(
            "--single-transaction",
            "--hex-blob",
            "--routines",
            "--no-tablespaces",
            "--skip-dump-date",
            "--max-allowed-packet=1G");
    private static final Pattern DEFINER = Pattern.compile("/\\*!\\d+ DEFINER=`[^`]*`@`[^`]*`\\*/ ?");

    private SchemaDump() {}

    static void write(DatabaseAddress address, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (ClientPrograms programs = ClientPrograms.on(address)) {
            dump(programs, address.schema(), folder, "main");
            dump(programs, address.ledgerSchema(), folder, "ledger");
        }
    }

    static void load(DatabaseAddress address, Path folder) throws IOException, InterruptedException {
        try (ClientPrograms programs = ClientPrograms.on(address)) {
            programs.load(tables(folder, "main"), address.schema(), loading(address));
            programs.load(tables(folder, "ledger"), address.ledgerSchema(), loading(address));
            programs.load(triggers(folder, "main"), address.schema(), loading(address));
            programs.load(triggers(folder, "ledger"), address.ledgerSchema(), loading(address));
        }
    }

    /** Name of the lock that a loading session holds, also one whose program was killed before it was done. */
    static String loading(DatabaseAddress address) {
        return "taizhang.restore." + address.schema();
    }

    private static void dump(ClientPrograms programs, String schema, Path folder, String name)
            throws IOException, InterruptedException {
        programs.dump(tables(folder, name), arguments("--skip-triggers", schema));
        Path triggers = triggers(folder, name);
        programs.dump(triggers, arguments("--no-data", "--no-create-info", "--triggers", "--skip-routines", schema));
        String text = Files.readString(triggers, StandardCharsets.UTF_8);
        Pattern qualifier = Pattern.compile("(?<![\\w`.])`?" + Pattern.quote(schema) + "`?[.]");
        Files.writeString(
                triggers,
                qualifier.matcher(DEFINER.matcher(text).replaceAll("")).replaceAll(""));
    }

    private static Path tables(Path folder, String name) {
        return folder.resolve(name + ".sql");
    }

    private static Path triggers(Path folder, String name) {
        return folder.resolve(name + "-triggers.sql");
    }

    private static List<String> arguments(String... special) {
        List<String> arguments = new ArrayList<>(FORM);
        arguments.addAll(List.of(special));
        return arguments;
    }
}

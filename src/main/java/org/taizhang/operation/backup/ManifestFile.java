package org.taizhang.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.digest.HashFunction;
import org.taizhang.ledger.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as {@code manifest.json}; its own hash is beside it, in the form that {@code sha256sum -c} takes. */
final class ManifestFile {

    static final String NAME = "manifest.json";
    static final String HASH = NAME + ".sha256";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestFile() {}

    static void write(Manifest manifest, Path folder) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", manifest.format());
        root.put("program", manifest.program());
        root.put("schema", manifest.schema());
        root.put("madeAt", manifest.madeAt().toString());
        root.put("heads", manifest.heads().stream().map(ManifestFile::fields).toList());
        root.put("files", manifest.files());
        byte[] text = JSON.writeValueAsBytes(root);
        ForcedFiles.write(folder.resolve(HASH), (hash(text) + "  " + NAME + "\n").getBytes(StandardCharsets.US_ASCII));
        ForcedFiles.write(folder.resolve(NAME), text);
    }

    /**
     * Reads the manifest of a backup.
     *
     * @throws BackupRefused where the folder has none, or a damaged or a newer one
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(HASH))) {
            throw new BackupRefused("backup.none", folder.toString());
        }
        byte[] text = Files.readAllBytes(file);
        String noted = Files.readString(folder.resolve(HASH), StandardCharsets.ISO_8859_1);
        if (!noted.strip().equals(hash(text) + "  " + NAME)) {
            throw new BackupRefused("backup.damaged", file.toString());
        }
        try {
            JsonNode root = JSON.readTree(text);
            int format = root.get("format").intValue();
            if (format > Manifest.FORMAT) {
                throw new BackupRefused("backup.newer", root.path("program").stringValue(""));
            }
            return manifest(root, format);
        } catch (JacksonException | NullPointerException | IllegalArgumentException senseless) {
            throw new BackupRefused("backup.damaged", file.toString());
        }
    }

    private static Map<String, Object> fields(CourtHead head) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("court", head.court());
        fields.put("hashFunction", head.hashFunction());
        fields.put("number", head.head().number());
        fields.put("hash", head.head().hash());
        return fields;
    }

    private static Manifest manifest(JsonNode root, int format) {
        List<CourtHead> heads = new ArrayList<>();
        for (JsonNode head : root.get("heads")) {
            heads.add(new CourtHead(
                    head.get("court").stringValue(),
                    head.get("hashFunction").stringValue(),
                    new Head(head.get("number").longValue(), head.get("hash").stringValue())));
        }
        List<KeptFile> files = new ArrayList<>();
        for (JsonNode file : root.get("files")) {
            files.add(new KeptFile(
                    file.get("path").stringValue(),
                    file.get("size").longValue(),
                    file.get("sha256").stringValue()));
        }
        return new Manifest(
                format,
                root.get("program").stringValue(),
                root.get("schema").intValue(),
                OffsetDateTime.parse(root.get("madeAt").stringValue()),
                heads,
                files);
    }

    private static String hash(byte[] text) {
        return HashFunction.SHA_256.hex(text);
    }
}

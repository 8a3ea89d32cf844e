package org.taizhang.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.taizhang.intake.FilledTemplate;
import org.taizhang.intake.Parts;

/** Files that mean harm or are no workbooks, most of them made of a workbook that would be accepted. */
final class HostileFiles {

    /** What inflated parts may come to when these are read; the bomb is larger. */
    static final String LIMIT = "16 MiB";

    private static final int BOMB = 17 << 20;
    private static final String REGISTER = "评查登记";
    private static final String SAME = "xl/styles.xml";
    private static final String ALMOST = "xl/styles.xmm";

    private final Path folder;
    private final Path sound;
    private final Map<String, String> codes = new LinkedHashMap<>();

    private HostileFiles(Path folder, Path sound) {
        this.folder = folder;
        this.sound = sound;
    }

    /** Writes them into a folder; each name with the code it must be refused by. */
    static Map<String, String> write(Path folder, Path elsewhere) throws Exception {
        Path sound = new FilledTemplate("恶意", 2).write(elsewhere.resolve("sound.xlsx"));
        HostileFiles files = new HostileFiles(folder, sound);
        files.otherKinds();
        files.damaged();
        files.overLimits();
        files.forbidden();
        return files.codes;
    }

    private void otherKinds() throws Exception {
        put("F001", "空.xlsx", new byte[0]);
        put("F001", "文本.xlsx", "评查编号,案号\n1,2\n".getBytes(StandardCharsets.UTF_8));
        put("F001", "文本.csv", "评查编号,案号\n1,2\n".getBytes(StandardCharsets.UTF_8));
        put("F001", "包中包.xlsx", zip("里面.xlsx", Files.readAllBytes(sound)));
        put("F001", "旧.xls", oldWorkbook());
        put("F001", "旧.xlsx", oldWorkbook());
        put("F001", "只有文件头.xls", Arrays.copyOf(oldWorkbook(), 512));
        put("F001", "改名.xls", Files.readAllBytes(sound));
        put("F002", "加密.xlsx", encrypted());
    }

    private void damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        put("F003", "半个.xlsx", Arrays.copyOf(bytes, bytes.length / 2));
        put("F003", "缺尾.xlsx", Arrays.copyOf(bytes, bytes.length - 1));
        put("F003", "校验和不符.xlsx", wrongChecksum(bytes));
        graft("F003", "行号过大.xlsx", sheet("<row r=\"4\"", "<row r=\"99999999\""));
        graft("F003", "列号过大.xlsx", sheet("<c r=\"B4\"", "<c r=\"ZZZZZZZ4\""));
        graft("F003", "数过大.xlsx", sheet("<v>9.0</v>", "<v>1e999999999</v>", "差错认定"));
    }

    private void overLimits() throws IOException {
        graft("F004", "压缩炸弹.xlsx", parts -> parts.put("xl/media/image1.png", new byte[BOMB]));
        graft("F004", "表内炸弹.xlsx", sheet("<sheetData>", "<sheetData>" + " ".repeat(BOMB)));
        graft("F004", "列过多.xlsx", sheet("</row></sheetData>", "<c r=\"XFD5\"><v>1</v></c></row></sheetData>"));
        graft(
                "F004",
                "嵌套过深.xlsx",
                sheet("<sheetData>", "<a>".repeat(100_000) + "</a>".repeat(100_000) + "<sheetData>"));
        graft("F004", "文字过长.xlsx", parts -> parts.replace(Parts.STRINGS, "<si><t>立案庭", "<si><t>" + "长".repeat(40_000)));
    }

    private void forbidden() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY b \"哈哈\"><!ENTITY c \"&b;&b;&b;\">]><sst";
        graft("F010", "实体.xlsx", parts -> parts.replace(Parts.STRINGS, "<sst", laughs));
        graft("F010", "外部实体.xlsx", sheet("<worksheet", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet"));
        graft("F010", "路径穿越.xlsx", parts -> parts.put("../../越界.xml", "<a/>"));
        graft("F010", "绝对路径.xlsx", parts -> parts.put("/tmp/越界.xml", "<a/>"));
        graft("F010", "仅大小写不同.xlsx", parts -> parts.put("XL/Styles.xml", "<a/>"));
        Path twice = Parts.of(sound).put(ALMOST, "<a/>").save(folder.resolve("两个同名.xlsx"));
        put("F010", "两个同名.xlsx", renamed(Files.readAllBytes(twice)));
        graft("F009", "宏.xlsx", parts -> parts.put("xl/vbaProject.bin", "宏"));
        graft("F009", "控件.xlsx", parts -> parts.put("xl/activeX/activeX1.xml", "<a/>"));
    }

    private static UnaryOperator<Parts> sheet(String from, String to) {
        return sheet(from, to, REGISTER);
    }

    private static UnaryOperator<Parts> sheet(String from, String to, String name) {
        return parts -> parts.replace(parts.sheet(name), from, to);
    }

    private void graft(String code, String name, UnaryOperator<Parts> change) throws IOException {
        change.apply(Parts.of(sound)).save(folder.resolve(name));
        codes.put(name, code);
    }

    private void put(String code, String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        codes.put(name, code);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet(REGISTER).createRow(0).createCell(0).setCellValue("评查编号");
            old.write(bytes);
        }
        return bytes.toByteArray();
    }

    private byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream into = encryptor.getDataStream(container)) {
                Files.copy(sound, into);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** Changes the checksum in the directory's first entry. */
    private static byte[] wrongChecksum(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[indexOf(changed, "PK\1\2") + 16] ^= 1;
        return changed;
    }

    /** Gives a part the name of another, wherever it stands. */
    private static byte[] renamed(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int at = indexOf(changed, ALMOST); at >= 0; at = indexOf(changed, ALMOST)) {
            System.arraycopy(SAME.getBytes(StandardCharsets.ISO_8859_1), 0, changed, at, SAME.length());
        }
        return changed;
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}

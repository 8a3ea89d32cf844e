package org.taizhang.intake.excel;

import java.nio.ByteBuffer;
import java.util.Locale;

/** What a ZIP file's name says it is, as far as that may be a workbook. */
enum FileKind {
    XLSX,
    /** A workbook with macros, which its content then has to be (F009). */
    XLSM;

    private static final int ZIP_ENTRY = 0x04034b50;
    private static final int EMPTY_ZIP = 0x06054b50;

    /** Refuses by F002 and F001 what its first bytes or its name show to be something else. */
    static FileKind of(FileBytes file, String fileName) throws Refused {
        if (OleFile.isOne(file)) {
            throw new Refused(
                    new OleFile(file).isProtected()
                            ? new Reason.Encrypted()
                            : new Reason.NotAWorkbook(Reason.Found.OLD_OFFICE));
        }
        if (file.size() < Integer.BYTES) {
            throw notAWorkbook(file.size() == 0 ? Reason.Found.EMPTY : Reason.Found.UNRECOGNISED);
        }
        ByteBuffer start = file.read(0, Integer.BYTES);
        if (start.getInt(0) == EMPTY_ZIP) {
            throw notAWorkbook(Reason.Found.OTHER_ZIP);
        }
        if (start.getInt(0) != ZIP_ENTRY) {
            throw notAWorkbook(Reason.Found.UNRECOGNISED);
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        if (name.endsWith(".xlsm")) {
            return XLSM;
        }
        throw notAWorkbook(name.endsWith(".xlsb") ? Reason.Found.BINARY_WORKBOOK : Reason.Found.WRONG_EXTENSION);
    }

    private static Refused notAWorkbook(Reason.Found found) {
        return new Refused(new Reason.NotAWorkbook(found));
    }
}

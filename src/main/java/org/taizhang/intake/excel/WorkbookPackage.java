package org.taizhang.intake.excel;

import java.io.IOException;

/** Opens the package around a workbook, so far that it is known to be one, whole, and without anything that could run. */
final class WorkbookPackage {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MACRO_MAIN = "application/vnd.ms-excel.sheet.macroenabled.main+xml";
    private static final String BINARY_MAIN = "application/vnd.ms-excel.sheet.binary.macroenabled.main";

    private final ZipArchive archive;
    private final ContentTypes types;

    private WorkbookPackage(ZipArchive archive, ContentTypes types) {
        this.archive = archive;
        this.types = types;
    }

    /** Refuses by F002, F001, F010, F003, F004 in this order, as far as one finding doesn't hide the next. */
    static WorkbookPackage open(FileBytes file, String fileName, Budget budget) throws IOException {
        FileKind kind = FileKind.of(file, fileName);
        ZipArchive archive = new ZipArchive(file, budget);
        archive.refuseEncrypted();
        ZipItem item = archive.find(ContentTypes.PART)
                .orElseThrow(() -> new Refused(new Reason.NotAWorkbook(Reason.Found.OTHER_ZIP)));
        ContentTypes types;
        try {
            types = ContentTypes.read(archive, item, budget);
        } catch (Refused unreadable) {
            archive.refuseDoubtfulNames();
            throw unreadable;
        }
        WorkbookPackage opened = new WorkbookPackage(archive, types);
        opened.refuseOthers(kind);
        archive.refuseDoubtfulNames();
        archive.verify();
        return opened;
    }

    private void refuseOthers(FileKind kind) throws Refused {
        if (types.names(BINARY_MAIN)) {
            throw new Refused(new Reason.NotAWorkbook(Reason.Found.BINARY_WORKBOOK));
        }
        if (types.names(MACRO_MAIN)) {
            return;
        }
        if (!types.names(MAIN)) {
            throw new Refused(new Reason.NotAWorkbook(Reason.Found.OTHER_DOCUMENT));
        }
        if (kind == FileKind.XLSM) {
            throw new Refused(new Reason.NotAWorkbook(Reason.Found.WRONG_EXTENSION));
        }
    }

    /** F009: what could run, whether or not anything leads to it. */
    void refuseActiveContent() throws Refused {
        refuse(Reason.ActiveContent.Kind.MACRO_SHEET, "macrosheet", "xl/macrosheets/");
        refuse(Reason.ActiveContent.Kind.ACTIVE_X, "activex", "xl/activex/");
        refuse(Reason.ActiveContent.Kind.MACROS, "vbaproject", "xl/vbaproject");
        refuse(Reason.ActiveContent.Kind.MACROS, "macroenabled", "xl/vbadata");
    }

    private void refuse(Reason.ActiveContent.Kind kind, String typeWord, String nameStart) throws Refused {
        for (ZipItem item : archive.items()) {
            if (types.of(item.name()).contains(typeWord)
                    || ZipItem.key(item.name()).startsWith(nameStart)) {
                throw new Refused(new Reason.ActiveContent(kind, item.name()));
            }
        }
    }

    ZipArchive archive() {
        return archive;
    }
}

package org.taizhang.intake.excel;

/** Why a file was refused. Parts are named as in the package, "" where the file as a whole is meant. */
public sealed interface Reason {

    /** The code that the office is given. */
    FileCode code();

    /** F001. */
    record NotAWorkbook(Found found) implements Reason {
        @Override
        public FileCode code() {
            return FileCode.F001;
        }
    }

    /** F002. */
    record Encrypted() implements Reason {
        @Override
        public FileCode code() {
            return FileCode.F002;
        }
    }

    /**
     * F003.
     *
     * @param problem for the log, in English; never quotes a cell
     */
    record Damaged(String part, String problem) implements Reason {
        @Override
        public FileCode code() {
            return FileCode.F003;
        }
    }

    /**
     * F004.
     *
     * @param allowed the limit's value, in the unit that its name gives
     */
    record OverLimit(Limit limit, long allowed, String part) implements Reason {
        @Override
        public FileCode code() {
            return FileCode.F004;
        }
    }

    /** F009. */
    record ActiveContent(Kind kind, String part) implements Reason {
        /** What could run. */
        public enum Kind {
            MACROS,
            MACRO_SHEET,
            ACTIVE_X
        }

        @Override
        public FileCode code() {
            return FileCode.F009;
        }
    }

    /** F010. */
    record Forbidden(Kind kind, String part) implements Reason {
        /** What isn't allowed. */
        public enum Kind {
            DOCTYPE,
            DUPLICATE_PART,
            PART_NAME
        }

        @Override
        public FileCode code() {
            return FileCode.F010;
        }
    }

    /** What a file turned out to be that isn't an .xlsx workbook. */
    enum Found {
        EMPTY,
        /** An OLE2 file: .xls, or another old Office document. */
        OLD_OFFICE,
        /** .xlsb. */
        BINARY_WORKBOOK,
        /** A ZIP archive that isn't an Office document. */
        OTHER_ZIP,
        /** An Office document that isn't a workbook, or a workbook template. */
        OTHER_DOCUMENT,
        /** A workbook saved as "Strict Open XML". */
        STRICT,
        /** The name's extension says something else than the content. */
        WRONG_EXTENSION,
        /** Text, an image, anything else. */
        UNRECOGNISED
    }
}

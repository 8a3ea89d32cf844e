package org.taizhang.intake.arrival;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where receipts lie: {@code receipts/<court>/<receipt no>-<file name>.xlsx}. */
public final class ReceiptFolder {

    private static final String EXTENSION = ".xlsx";
    private static final String OLDER_RECEIPT = "^(HZ[0-9]{6,}-)+";
    /** What Windows, where an office may take the receipt, allows in no name. */
    private static final String UNFIT = "[\\\\/:*?\"<>|\\p{Cntrl}]|[. ]+$";

    private final Path folder;

    /** The receipts of one court under that home folder. */
    public ReceiptFolder(Path home, String court) {
        this.folder = home.resolve("receipts").resolve(court);
    }

    /** The receipt of a file. A mended receipt that is sent gets a receipt under the first file's name. */
    public Path receipt(String number, String fileName) {
        return folder.resolve(name(number + "-", fileName, Optional.empty()));
    }

    /**
     * What an import would answer to a file: {@code 检查-<file name>.xlsx}.
     *
     * @param same how many files of that name were checked before in the same command
     */
    public Path check(String fileName, int same) {
        return folder.resolve(name("检查-", fileName, same == 0 ? Optional.empty() : Optional.of("-" + (same + 1))));
    }

    private static String name(String before, String fileName, Optional<String> after) {
        String base = fileName.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? fileName.substring(0, fileName.length() - EXTENSION.length())
                : fileName;
        String fit = base.replaceFirst(OLDER_RECEIPT, "").replaceAll(UNFIT, "_");
        return before + KeptName.shortened(fit) + after.orElse("") + EXTENSION;
    }
}

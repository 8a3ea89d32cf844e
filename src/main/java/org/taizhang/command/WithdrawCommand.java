package org.taizhang.command;

import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.batch.RunRequest;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an upload back, by the number of its receipt. */
@Command(name = "withdraw")
final class WithdrawCommand extends RunCommand {

    @Parameters(paramLabel = "RECEIPT", descriptionKey = "RECEIPT")
    private String receipt;

    @Override
    RunRequest request(Office office) {
        Receipt upload = find(office);
        if (upload.takesBack().isPresent()) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.is-withdrawal", upload.no()));
        }
        boolean ours =
                office.chosenCourts().stream().anyMatch(court -> court.id().equals(upload.court()));
        if (!ours) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.receipt-of-court", upload.no(), upload.court()));
        }
        return RunRequest.ofWithdrawal(office.date(), upload.court(), upload.number());
    }

    private Receipt find(Office office) {
        ReceiptStore receipts = new ReceiptStore(office.database().dataSource(), office.clock());
        OptionalLong number = ReceiptNo.parse(receipt);
        return (number.isPresent() ? receipts.find(number.getAsLong()) : Optional.<Receipt>empty())
                .orElseThrow(() -> new Failure(ExitCode.USAGE, Words.of("usage.no-receipt", receipt)));
    }
}

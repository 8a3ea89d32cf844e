package org.taizhang.command;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.message.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what the parser found wrong, in the language of the user rather than the parser's. */
final class UsageErrors {

    private UsageErrors() {}

    static Words words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Words.of("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return Words.of("usage.missing", names(missing.getMissing()));
        }
        if (wrong.getArgSpec() != null) {
            return wrong.getValue() == null
                    ? Words.of("usage.missing", name(wrong.getArgSpec()))
                    : Words.of("usage.value", name(wrong.getArgSpec()), wrong.getValue());
        }
        return Words.of("usage.wrong");
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

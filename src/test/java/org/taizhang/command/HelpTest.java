package org.taizhang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Whatever can be typed is explained by {@code --help}. */
class HelpTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryCommandOptionAndParameter(Language language) {
        commands(TaizhangCommand.program(language)).forEach(command -> {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(command.getCommandSpec().usageMessage().header())
                    .as(name)
                    .isNotEmpty();
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(argument.description())
                        .as("%s %s", name, argument)
                        .isNotEmpty()
                        .noneMatch(String::isBlank);
            }
        });
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::commands));
    }
}

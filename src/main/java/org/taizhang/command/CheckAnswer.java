package org.taizhang.command;

import org.taizhang.batch.intake.CheckOnly;
import org.taizhang.intake.Problem;

/** Says what a check found: a line a file, and the first of its errors. */
final class CheckAnswer {

    private final Terminal terminal;

    CheckAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    void say(CheckOnly.Answer answer) {
        if (answer.refusal().isPresent()) {
            terminal.say(
                    "check.refused",
                    answer.fileName(),
                    terminal.text(answer.refusal().get()),
                    answer.receipt().toString());
            return;
        }
        terminal.say(
                "check.read",
                answer.fileName(),
                Integer.toString(answer.accepted()),
                Integer.toString(answer.rejectedUnits()),
                Integer.toString(answer.unchanged()),
                answer.receipt().toString());
        answer.firstErrors().forEach(this::line);
        if (answer.errors() > answer.firstErrors().size()) {
            terminal.say(
                    "answer.more",
                    Integer.toString(answer.errors() - answer.firstErrors().size()));
        }
        if (answer.warnings() > 0) {
            terminal.say("answer.warnings", Integer.toString(answer.warnings()));
        }
    }

    private void line(Problem problem) {
        terminal.say("check.problem", problem.code().name(), problem.line(terminal.language()));
    }
}

package org.taizhang.grading;

import java.util.List;
import org.taizhang.message.Code;

/**
 * Who is liable for a finding row, and why.
 *
 * @param basis why
 * @param liable the officers, by staff number
 */
public record Attribution(Basis basis, List<Liable> liable) {

    public Attribution {
        liable = List.copyOf(liable);
    }

    static Attribution nobody() {
        return new Attribution(new Basis.NotAttributed(), List.of());
    }

    static Attribution undetermined(Code code) {
        return new Attribution(new Basis.Undetermined(code), List.of());
    }
}

package org.taizhang.intake;

import org.taizhang.message.Code;
import org.taizhang.message.Words;

/**
 * What is wrong with a cell, or a warning about it.
 *
 * @param code what kind of problem
 * @param words how the catalogue words it
 */
public record CellProblem(Code code, Words words) {}

package org.taizhang.command;

/** How an answer is written: for people or for programs. */
enum Format {
    TEXT,
    JSON
}

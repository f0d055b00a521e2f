import AACore
import Foundation

/// Where a command prints: its result to standard output, everything else to standard error.
struct Console: Sendable {
    /// Whether results and errors are JSON.
    let wantsJSON: Bool
    /// Whether a person looks at standard error, on a terminal that can write over a line.
    let isInteractive = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// How many characters a line of the result has: those of the terminal it goes to, and at least 80; elsewhere `COLUMNS`.
    var width: Int {
        var size = winsize()
        let isTerminal = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return max(80, isTerminal ? Int(size.ws_col) : min(columns ?? 0, 1_000))
    }

    /// Prints lines of the result, for a person.
    func print(_ lines: [String]) throws(CommandFailure) {
        try write(Array(lines.map { TerminalText($0).line + "\n" }.joined().utf8))
    }

    /// Prints the result, or a part of it, as it is.
    ///
    /// - Throws: if it is not taken. A reader that has gone away (`aactl … | head`) has what it wanted: that ends the
    ///   command without a word.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
            let cause = SystemFailure(error)
            if cause.isClosedPipe { ThisProcess.abandon() }
            throw CommandFailure(
                kind: .outside, code: "unwritableOutput", what: "the result cannot be written",
                location: "standard output", why: cause.reason,
                todo: "check where standard output goes; what arrived there is not the whole result")
        }
    }

    /// Prints a line about what happens.
    func note(_ text: String) { tell(TerminalText(text).line + "\n") }

    /// Prints a line about what happens over the last one, for a person who waits. A narrow terminal cuts it.
    func progress(_ text: String) { tell("\r\u{1B}[K\u{1B}[?7l\(TerminalText(text).line)\u{1B}[?7h") }

    /// Goes on below the last progress line.
    func endProgress() { tell("\n") }

    /// Prints why the command failed.
    func report(_ failure: CommandFailure) {
        if wantsJSON {
            tell(String(decoding: failure.json.bytes(), as: UTF8.self) + "\n")
        } else {
            for line in failure.lines { note(line) }
        }
    }

    /// Where standard error is gone there is nobody left to tell.
    private func tell(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}

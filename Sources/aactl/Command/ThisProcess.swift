import Foundation

/// What the command sets up for itself, and how it ends.
enum ThisProcess {
    /// To be called before anything is opened.
    static func prepare() {
        // A file opened while a standard stream is closed would take its number, and our messages would land in it.
        // A stream opened the wrong way round stays as unusable as a closed one.
        for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(stream, F_GETFD) == -1 {
            _ = unsafe open("/dev/null", mode)
        }
        // What we write is personal data: from its first byte it is its owner's alone.
        umask(0o077)
        // A reader that goes away is seen as an error of writing, which `Console` knows to be none.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Ends the process.
    static func end(_ code: Int32) -> Never { exit(code) }

    /// Ends the process in the middle of its work, without a word. What it holds then is no leak, which the leak checker, at `exit`,
    /// could not know. Nothing is buffered.
    static func abandon() -> Never { _exit(0) }
}

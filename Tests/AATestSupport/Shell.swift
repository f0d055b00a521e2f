import Foundation

/// A shell that runs one command line. Foundation's `Process` loses memory on Linux, which the leak check would report.
public enum Shell: Sendable {
    /// How the shell ended.
    public enum Ending: Hashable, Sendable { case exited(Int32), killed(Int32) }

    /// Runs `command` and waits for its end; `arguments` are its `"$@"`.
    public static func run(
        _ command: String, arguments: [String], environment: [String: String]
    ) async throws -> Ending {
        try await withCheckedThrowingContinuation { continuation in
            // Its own thread: a shell may run for long, and Dispatch has few.
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try spawn(
                            ["/bin/sh", "-c", command, "sh"] + arguments, environment.map { "\($0.key)=\($0.value)" })
                    })
            }
        }
    }

    private static func spawn(_ arguments: [String], _ environment: [String]) throws -> Ending {
        let argv = unsafe arguments.map { unsafe strdup($0) } + [nil]
        let envp = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (argv + envp).forEach { unsafe free($0) } }
        var child: pid_t = 0
        // It inherits no socket of another test, which would stay open as long as it runs.
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for file in Int32(3)..<1_024 { unsafe posix_spawn_file_actions_addclose(&actions, file) }
        guard unsafe posix_spawn(&child, "/bin/sh", &actions, nil, argv, envp) == 0 else { throw NotStarted() }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) == -1 { guard errno == EINTR else { throw NotStarted() } }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
    }

    private struct NotStarted: Error {}
}

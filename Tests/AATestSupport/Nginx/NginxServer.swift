import Foundation

/// Debian's nginx on a port of 127.0.0.1, as whoever runs the tests, out of a folder of its own.
///
/// It ends with its value, and also when the test process is killed: a shell watches both.
package final class NginxServer: Sendable {
    /// Its folder: what a configuration names by a relative path lies there.
    package let folder: TemporaryFolder
    package let port: Int

    private static let path = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    /// Whether it is installed. Tests that need it are skipped where it is not: Debian's nginx-light.
    package static let isPresent = path != nil

    struct DoesNotStart: Error { var log: String }

    /// Runs a test against a server, whose `server { … }` is made of `directives` behind its `listen`.
    package static func serving<T>(
        _ directives: String, isTLS: Bool = false, files: (TemporaryFolder) throws -> Void = { _ in },
        attempts: Int = 5, _ body: (NginxServer) async throws -> T
    ) async throws -> T {
        let server = try NginxServer(directives, isTLS: isTLS)
        try files(server.folder)
        async let _ = server.run()
        // Its end is waited for after this.
        defer { server.stop() }
        if try await server.isReady() { return try await body(server) }
        guard attempts > 1 else { throw DoesNotStart(log: server.log) }
        // Somebody else has its port.
        return try await serving(directives, isTLS: isTLS, files: files, attempts: attempts - 1, body)
    }

    private init(_ directives: String, isTLS: Bool) throws {
        // Below those that connections are given.
        port = Int.random(in: 10_000..<32_000)
        folder = try TemporaryFolder()
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \"\(folder.path($0))\";" }
        try folder.makeFolder("html")
        try folder.write(
            """
            daemon off;
            master_process off;
            pid "\(folder.path("pid"))";
            error_log "\(folder.path("error.log"))";
            events { worker_connections 512; }
            http {
                access_log off;
                \(temporary.joined(separator: "\n    "))
                client_max_body_size 64m;
                server {
                    listen 127.0.0.1:\(port)\(isTLS ? " ssl http2" : "");
                    listen 127.0.0.2:\(port)\(isTLS ? " ssl http2" : "");
                    root "\(folder.path("html"))";
                    \(directives)
                }
            }
            """.utf8, to: "nginx.conf")
    }

    /// KILL, as a shell passes on which signals were blocked where it was started.
    private func run() async throws -> Shell.Ending {
        let script = """
            "$1" -e "$2/error.log" -p "$2" -c "$2/nginx.conf" & server=$!
            while kill -0 $PPID && kill -0 $server && [ ! -e "$2/stop" ]; do sleep 0.05; done
            kill -KILL $server
            wait $server
            : >"$2/ended"
            """
        let arguments = [Self.path ?? "nginx", folder.path]
        return try await Shell.run(
            "{ \(script)\n} 2>/dev/null", arguments: arguments, environment: ["PATH": "/usr/bin:/bin"])
    }

    /// It writes its pid when it listens. Returns whether it does, or cannot.
    private func isReady() async throws -> Bool {
        for _ in 0..<1_000 {
            let names = try folder.names()
            if names.contains("pid") || names.contains("ended") { return names.contains("pid") }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    private var log: String {
        String(decoding: (try? folder.bytes(of: folder.path("error.log"))) ?? [], as: UTF8.self)
    }

    private func stop() { _ = try? folder.write([], to: "stop") }
}

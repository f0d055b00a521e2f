import AATestSupport
import AATransport
import Foundation

/// nginx, answering what `TransportConformance` asks of a server.
enum NginxSite {
    static let text = "The quick brown fox jumps over the lazy dog."

    /// Runs a test against its base; `/large` has so many bytes, none of which takes room on the disk.
    static func serving<T>(largeBodyBytes: Int, _ body: (HTTPURL) async throws -> T) async throws -> T {
        try await NginxServer.serving(directives) { folder in
            for name in ["html", "html/files"] { try folder.makeFolder(name) }
            for name in ["fixed", "chunked", "gzip"] { try folder.write(text.utf8, to: "html/\(name)") }
            for (name, count) in [("slow", 1 << 20), ("large", largeBodyBytes)] {
                let file = try FileHandle(forWritingTo: URL(filePath: folder.write([], to: "html/\(name)")))
                try file.truncate(atOffset: UInt64(count))
                try file.close()
            }
        } _: { server in
            try await body(try HTTPURL("http://127.0.0.1:\(server.port)"))
        }
    }

    private static var directives: String {
        let statuses = [400, 401, 404, 412, 429, 500, 503].map { "location = /status/\($0) { return \($0) status; }" }
        let fields = (0..<40).map { "add_header X-Large-\($0) \(String(repeating: "v", count: 500));" }
        return """
            default_type text/plain;
            location = /empty { return 200 ""; }
            location = /no-content { return 204; }
            location = /redirect { return 302 /fixed; }
            location = /headers { \(fields.joined(separator: " ")) return 200 ""; }
            location = /argument { return 200 $arg_text; }
            location = /connection { return 200 $connection; }
            location = /chunked { sub_filter "no such text" ""; sub_filter_types *; }
            location = /gzip { gzip on; gzip_types *; gzip_min_length 1; }
            location = /slow { limit_rate 100; limit_rate_after 1k; }
            location /files/ { dav_methods PUT; }
            \(statuses.joined(separator: "\n"))
            """
    }
}

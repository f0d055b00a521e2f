import Foundation

/// Keys and certificates for one run of the tests, made by the `openssl` command: an authority, and a server and a client under it;
/// another authority, of which they know nothing.
package final class TLSFiles: Sendable {
    private let folder: TemporaryFolder
    /// The digest of the server's public key, as pins have it.
    package let serverPin: String
    /// What `client-encrypted.key` is encrypted with.
    package static let keyPassword = "a password of 1 test"

    struct OpenSSLFailed: Error { var ending: Shell.Ending }

    /// Whether they can be made.
    package static let canBeMade = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    /// They are made once.
    package static func make() async throws -> TLSFiles { try await shared.value }
    private static let shared = Task { try await TLSFiles() }

    private init() async throws {
        folder = try TemporaryFolder()
        let script = """
            set -e; cd "$1"
            key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
            for name in authority other; do
                key $name
                openssl req -x509 -key $name.key -subj "/CN=$name" -days 2 -out $name.pem
            done
            issue() {
                key $1
                openssl req -new -key $1.key -subj "/CN=$1" -out $1.csr
                printf 'subjectAltName=IP:127.0.0.1,DNS:localhost' >$1.ext
                openssl x509 -req -in $1.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 \\
                    -extfile $1.ext -out $1.pem
            }
            issue server; issue client
            openssl pkey -in client.key -aes256 -passout "pass:$2" -out client-encrypted.key
            openssl x509 -in server.pem -pubkey -noout | openssl pkey -pubin -outform der |
                openssl dgst -sha256 -binary | openssl base64 -A >server.pin
            """
        let ending = try await Shell.run(
            "(\(script)) >/dev/null 2>&1", arguments: [folder.path, Self.keyPassword],
            environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
        guard ending == .exited(0) else { throw OpenSSLFailed(ending: ending) }
        serverPin = String(decoding: try folder.bytes(of: folder.path("server.pin")), as: UTF8.self)
    }

    /// The path of a file: `authority.pem`, `other.pem`, `server.pem`, `client.key` and so on.
    package func path(_ name: String) -> String { folder.path(name) }

    /// What a server of nginx needs to speak TLS with them.
    package var nginxDirectives: String {
        "ssl_certificate \"\(path("server.pem"))\"; ssl_certificate_key \"\(path("server.key"))\";"
    }
}

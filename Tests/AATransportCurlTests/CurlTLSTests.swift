import AACore
import AATestSupport
import AATransport
import AATransportCurl
import Testing

@Suite(
    "CurlTransport and TLS", .timeLimit(.minutes(10)),
    .enabled(if: NginxServer.isPresent && TLSFiles.canBeMade, "needs nginx (Debian: nginx-light) and openssl"))
struct CurlTLSTests {
    /// Requests something of a server that says how it was asked.
    private func answer(
        _ tls: (TLSFiles) -> TLSSettings, server directives: (TLSFiles) -> String = { _ in "" },
        allowsHTTP2: Bool = true, host: String = "127.0.0.1"
    ) async throws -> Result<String, TransportError> {
        let files = try await TLSFiles.make()
        let location = """
            location = /who { return 200 "$ssl_protocol $server_protocol $ssl_client_s_dn"; }
            """
        return try await NginxServer.serving(
            files.nginxDirectives + " " + directives(files) + location, isTLS: true
        ) { server in
            let transport = CurlTransport(.init(timeout: .seconds(20), allowsHTTP2: allowsHTTP2, tls: tls(files)))
            let url = try HTTPURL("https://\(host):\(server.port)/who")
            do throws(TransportError) {
                let response = try await transport.send(HTTPRequest(url: url))
                return .success("\(response.status) \(String(decoding: response.body, as: UTF8.self))")
            } catch {
                return .failure(error)
            }
        }
    }

    private func trusted(_ files: TLSFiles) -> TLSSettings { TLSSettings(authorityFile: files.path("authority.pem")) }

    private func expectRefusal(
        _ result: Result<String, TransportError>, retry: RetryAdvice, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: TransportError.self, sourceLocation: sourceLocation) { try result.get() }
        #expect(error?.code == .connectionFailed, sourceLocation: sourceLocation)
        #expect(error?.phase == .beforeSend, sourceLocation: sourceLocation)
        #expect(error?.retry == retry, sourceLocation: sourceLocation)
    }

    @Test("HTTP/2 is spoken with a server that can, and HTTP/1.1 when it is not wanted", arguments: [true, false])
    func version(allowsHTTP2: Bool) async throws {
        let answer = try await answer(trusted, allowsHTTP2: allowsHTTP2).get()
        #expect(answer == "200 TLSv1.2 HTTP/\(allowsHTTP2 ? "2.0" : "1.1") ")
    }

    @Test("many requests at a time share connections over HTTP/2")
    func multiplexing() async throws {
        let files = try await TLSFiles.make()
        let location = "location = /argument { return 200 $arg_text; }"
        try await NginxServer.serving(files.nginxDirectives + location, isTLS: true) { server in
            let transport = CurlTransport(.init(maximumConnectionsPerHost: 100, tls: trusted(files)))
            let urls = try (0..<100).map { try HTTPURL("https://127.0.0.1:\(server.port)/argument?text=\($0)") }
            let matches = await withTaskGroup(of: Bool.self) { group in
                for (place, url) in urls.enumerated() {
                    group.addTask { (try? await transport.send(HTTPRequest(url: url)))?.body == Array("\(place)".utf8) }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(matches == 100)
        }
    }

    @Test("an authority that is not named is not trusted")
    func wrongAuthority() async throws {
        expectRefusal(try await answer { TLSSettings(authorityFile: $0.path("other.pem")) }, retry: .never)
        expectRefusal(try await answer { _ in TLSSettings() }, retry: .never)
    }

    @Test("a certificate for another name is refused")
    func wrongName() async throws {
        expectRefusal(try await answer(trusted, host: "127.0.0.2"), retry: .never)
    }

    @Test("a pinned key is recognised, beside others")
    func pin() async throws {
        let answer = try await answer { files in
            var settings = trusted(files)
            settings.pinnedPublicKeys = [files.serverPin, Base64.encode([UInt8](repeating: 0, count: 32))]
                .compactMap(PublicKeyPin.init)
            return settings
        }.get()
        #expect(answer.hasPrefix("200"))
    }

    @Test("a server with another key than the pinned one is refused, though it is trusted")
    func wrongPin() async throws {
        let result = try await answer { files in
            var settings = trusted(files)
            settings.pinnedPublicKeys = [Base64.encode([UInt8](repeating: 0, count: 32))].compactMap(PublicKeyPin.init)
            return settings
        }
        expectRefusal(result, retry: .never)
    }

    @Test("what is no digest is no pin", arguments: ["", "sha256//", "sha256//AA==", "sha1//AA==", "/etc/hosts"])
    func noPin(text: String) { #expect(PublicKeyPin(text) == nil) }

    @Test("a server that speaks TLS 1.1 at most is refused")
    func oldServer() async throws {
        let result = try await answer(trusted) { _ in "ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;" }
        expectRefusal(result, retry: .after(nil))
    }

    @Test("a higher minimum is kept")
    func minimum() async throws {
        let result = try await answer { files in
            var settings = trusted(files)
            settings.minimumVersion = .v1_3
            return settings
        } server: { _ in
            "ssl_protocols TLSv1.2;"
        }
        expectRefusal(result, retry: .after(nil))
    }

    @Test("a client shows its certificate, be its key encrypted or not", arguments: [false, true])
    func clientCertificate(isEncrypted: Bool) async throws {
        let answer = try await answer { files in
            var settings = trusted(files)
            settings.clientCertificate = ClientCertificate(
                certificateFile: files.path("client.pem"),
                keyFile: files.path(isEncrypted ? "client-encrypted.key" : "client.key"),
                keyPassword: isEncrypted ? TLSFiles.keyPassword : nil)
            return settings
        } server: { files in
            "ssl_verify_client on; ssl_client_certificate \"\(files.path("authority.pem"))\";"
        }.get()
        #expect(answer == "200 TLSv1.2 HTTP/2.0 CN=client")
    }

    @Test("a key whose password is wrong is not used, and no prompt asks for it")
    func wrongPassword() async throws {
        for password in ["wrong", nil] {
            let result = try await answer { files in
                var settings = trusted(files)
                settings.clientCertificate = ClientCertificate(
                    certificateFile: files.path("client.pem"), keyFile: files.path("client-encrypted.key"),
                    keyPassword: password)
                return settings
            }
            expectRefusal(result, retry: .never)
        }
    }

    @Test("without a certificate, a server that wants one answers 400")
    func noClientCertificate() async throws {
        let answer = try await answer(trusted) { files in
            "ssl_verify_client on; ssl_client_certificate \"\(files.path("authority.pem"))\";"
        }.get()
        #expect(answer.hasPrefix("400"))
    }

    @Test("no description holds a key's password")
    func secret() {
        let certificate = ClientCertificate(certificateFile: "c", keyFile: "k", keyPassword: "CANARY7f3a")
        let configuration = CurlTransport.Configuration(tls: TLSSettings(clientCertificate: certificate))
        var dumped = ""
        dump(CurlTransport(configuration), to: &dumped)
        #expect(!"\(configuration) \(String(reflecting: configuration)) \(dumped)".contains("CANARY7f3a"))
        #expect(configuration.tls.clientCertificate?.keyPassword == "CANARY7f3a")
    }
}

import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// What is kept to those whom it concerns.
    public static let secrecy: [ProviderBehaviour] = [
        ProviderBehaviour("no error holds what is secret or personal, though the provider repeats it") { trial in
            for call in try await trial.calls() {
                let protected = trial.stage.protected + call.secrets
                let faults =
                    WireFault.echoes(of: protected) + [.refused, .lostAnswer, .page(.badGateway), .truncated]
                for fault in faults {
                    guard let error = await trial.broken(by: fault, call, { await trial.failure(call.perform) }) else {
                        continue
                    }
                    let shown = protected.filter { error.fullText.contains($0) }.count
                    trial.expect(shown == 0, "an error without secrets of \(call.operation)", seen: "\(shown) of them")
                }
            }
        },
        ProviderBehaviour(
            "nothing is sent but to the provider's own addresses, and no URL holds what is secret or personal"
        ) {
            trial in
            for call in try await trial.calls() { _ = await trial.failure(call.perform) }
            _ = try? await trial.provider.isUp()
            trial.expectOwnAddresses()
            let telling = trial.wire.requests.filter { request in
                trial.stage.protected.contains { request.url.text.contains($0) }
            }
            trial.expect(telling.isEmpty, "URLs without secrets", seen: "\(telling.count) with one")
        },
    ]
}

extension ProviderTrial {
    /// What was sent went to the provider's addresses.
    func expectOwnAddresses() {
        let strays = wire.requests.map(\.url).filter { url in
            !stage.addresses.contains { $0.isBase(of: url) }
        }
        expect(strays.isEmpty, "requests below the provider's addresses", seen: "\(strays.count) beyond them")
    }
}

extension ProviderError {
    /// Whatever it and its causes say.
    fileprivate var fullText: String {
        let causes = sequence(first: self as any Error) {
            ($0 as? ProviderError)?.cause ?? ($0 as? TransportError)?.cause
        }
        var text = reason
        for cause in causes {
            text += "\(cause) \(String(reflecting: cause)) "
            dump(cause, to: &text)
        }
        return text
    }
}

extension HTTPURL {
    fileprivate func isBase(of url: HTTPURL) -> Bool {
        let own = path.split(separator: "/")
        return (scheme, host, effectivePort) == (url.scheme, url.host, url.effectivePort)
            && url.path.split(separator: "/").starts(with: own)
    }
}

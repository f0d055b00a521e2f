import AACore
import AAModels
import AATransport

/// Answers in ReBIT's forms, every answer signed, errors too.
struct ReBITResponder: Sendable {
    let signer: any MessageSigner
    let clock: any WallClock
    let random: any RandomSource
    /// Is told when an answer could not be signed.
    let onUnsigned: @Sendable () -> Void

    func success(to header: MessageHeader) async -> HTTPResponse {
        let answer = MessageHeader(version: header.version, timestamp: clock.now(), messageID: header.messageID)
        return await signed(NotificationResponse(header: answer), .ok)
    }

    func heartbeat() async -> HTTPResponse {
        await signed(HeartbeatResponse(timestamp: clock.now(), status: .up), .ok)
    }

    func refusal(_ refusal: Refusal) async -> HTTPResponse {
        let body = refusal.body(at: clock.now(), fallback: MessageID(random.uuid()))
        return await signed(body, HTTPStatus(rawValue: refusal.status))
    }

    private func signed(_ body: some Message, _ status: HTTPStatus) async -> HTTPResponse {
        let bytes = body.bytes
        guard let signature = try? await signer.signDetached(bytes) else {
            onUnsigned()
            // An unsigned answer would be refused anyway; the peer sends again.
            return HTTPResponse(status: .serviceUnavailable)
        }
        return HTTPResponse(
            status: status,
            headers: [ReBITHeader.contentType: "application/json", ReBITHeader.signature: signature], body: bytes)
    }
}

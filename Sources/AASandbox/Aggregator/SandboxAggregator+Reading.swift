import AACore
import AAModels
import AATransport
import Synchronization

extension SandboxAggregator {
    /// Answers a GET, as the POST for the same id would be. It has no `txnid`, so the answer gets one of its own.
    func read(_ request: HTTPRequest, _ user: SandboxUser) async throws(Refusal) -> any Message {
        let segments = request.url.pathSegments
        let path = "/" + segments.joined(separator: "/")
        try member.verify(request.headers[ReBITHeader.signature], of: user.key, over: Array(path.utf8))
        guard let id = segments.last else { throw Refusal(404, .invalidURI, "no such path") }
        switch "/" + segments.dropLast().joined(separator: "/") {
        case ReBITPath.consentHandle:
            let handle = ConsentHandle(id)
            return try tellOutcome(
                ConsentHandleRequest(header: header(speakingOf: handle), consentHandle: handle), user)
        case ReBITPath.consent:
            let consent = ConsentID(id)
            let handle = state.withLock { $0.handles[consent] }
            return try giveArtefact(ConsentFetchRequest(header: header(speakingOf: handle), consentID: consent), user)
        case ReBITPath.fiFetch:
            let session = SessionID(id)
            let handle = state.withLock { state in state.sessions[session].flatMap { state.handles[$0.consentID] } }
            return try await giveData(FIFetchRequest(header: header(speakingOf: handle), sessionID: session), user)
        default: throw Refusal(404, .invalidURI, "no such path")
        }
    }

    private func header(speakingOf handle: ConsentHandle?) -> MessageHeader {
        let version = handle.flatMap { handle in state.withLock { $0.consents[handle]?.version } }
        return member.newHeader(version ?? .v1_1_2)
    }
}

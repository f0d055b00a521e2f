import AACore
import AACrypto
import Foundation

/// `aactl jws verify`: whether a signature holds, and why not.
struct VerifyCommand {
    private let key: KeyOption
    private let tolerance: JWSTolerance
    private let explains: Bool
    private let wantsPayload: Bool
    private let jws: String
    /// What a detached signature is over; without it the JWS is a compact one.
    private let body: InputFile?

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        key = try KeyOption(&arguments)
        var tolerance: JWSTolerance = []
        if try arguments.flag("--allow-no-kid") { tolerance.insert(.missingKeyID) }
        if try arguments.flag("--allow-decoded-payload") { tolerance.insert(.decodedPayload) }
        self.tolerance = tolerance
        explains = try arguments.flag("--explain")
        wantsPayload = try arguments.flag("--payload")
        guard let first = try arguments.operand() else {
            throw .usage("jws verify takes a body and its signature, or a compact JWS")
        }
        let second = try arguments.operand()
        try arguments.end()
        guard second == nil || !wantsPayload else {
            throw .usage("--payload is for a compact JWS: the body is at hand")
        }
        let inputs = [first, second, key.path].filter { $0 == "-" }
        guard inputs.count < 2 else { throw .usage("only one of key, body and signature is standard input") }
        jws = second ?? first
        body = second == nil ? nil : InputFile(path: first)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let body = try body?.bytes()
        let text = try signatureText()
        let (key, certificate) = try key.load(for: text, allowsMissingKeyID: tolerance.contains(.missingKeyID))
        let verification: JWSVerification
        var payload: [UInt8] = []
        do {
            if let body {
                verification = try key.verifyDetached(text, over: body, tolerating: tolerance)
            } else {
                (payload, verification) = try key.verifyCompact(text, tolerating: tolerance)
            }
        } catch {
            throw failure(error)
        }
        if wantsPayload { return try console.write(payload) }
        let result = VerificationResult(verification, certificate: certificate, explains: explains)
        if console.wantsJSON {
            try console.write(result.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(result.lines)
        }
    }

    /// The signature is a file, standard input, or the text itself.
    private func signatureText() throws(CommandFailure) -> String {
        let isText = jws.filter { $0 == "." }.count == 2 && !FileManager.default.fileExists(atPath: jws)
        return isText
            ? jws
            : try InputFile(path: jws, todoIfMissing: "give a file, or the JWS itself: three parts, two dots").text()
    }

    private func failure(_ error: AACryptoError) -> CommandFailure {
        let account = error.transcript.map(TranscriptText.init)
        let lines = (explains ? account?.failureWithSteps : account?.failure) ?? [error.reason]
        return CommandFailure(
            kind: error.code == .invalidSignature ? .refused : .defect, code: error.code.description,
            what: "the signature does not verify", location: body?.name, why: lines.joined(separator: "\n"),
            todo: explains
                ? "compare the digests with the signer's; the body must be byte for byte what was received"
                : "add --explain for every step with its digests")
    }
}

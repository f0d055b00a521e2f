public import AACore
import AAModels
public import AATransport

/// Finds out what a provider's recorded body is, by its shape, and what the SDK makes of it.
///
/// ```swift
/// let decoded = try BodyDecoder.setu.decode(bytes)
/// print(decoded.kind, decoded.operation ?? "", decoded.unknown)
/// ```
public struct BodyDecoder: Sendable {
    /// Whose bodies are read: `setu`.
    public let provider: String
    /// The decoders of all providers.
    public static let all: [BodyDecoder] = [.setu, .perfios]

    let forms: [BodyForm]
    /// What a refusal means; of a body that is no JSON, `nil`.
    let failure: @Sendable (JSONValue?, HTTPStatus) -> DecodedBody.Failure

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - kind: What it is, if that is known; otherwise it is found.
    ///   - status: The HTTP status that a refusal came with: some say more than their bodies.
    /// - Throws: `AACoreError` for a body that is none of the provider's, or not of that kind, with the path of what is wrong.
    public func decode(
        _ bytes: [UInt8], as kind: DecodedBody.Kind? = nil, status: HTTPStatus = .badRequest
    ) throws(AACoreError) -> DecodedBody {
        let json: JSONValue
        do { json = try JSONDocument.uniqueMembers(bytes) } catch {
            if let document = document(bytes, kind) { return document }
            guard kind == nil || kind == .error, bytes.first == UInt8(ascii: "<") else { throw error }
            return refusal(DecodedBody(provider: provider, kind: .error, operation: nil), nil, status)
        }
        let fitting = forms.filter { (kind == nil || kind == $0.kind) && $0.fits(json) }
        var firstError: AACoreError?
        for form in fitting.sorted(by: { $0.marks.count > $1.marks.count }) {
            do throws(AACoreError) {
                let decoded = try read(json, as: form)
                return decoded.kind == .error ? refusal(decoded, json, status) : decoded
            } catch { firstError = firstError ?? error }
        }
        if let document = document(bytes, kind) { return document }
        throw firstError
            ?? AACoreError(
                .unexpectedValue,
                kind.map { "no \($0.rawValue) of \(provider) has these members" }
                    ?? "nothing of \(provider) has these members", path: "")
    }

    private func read(_ json: JSONValue, as form: BodyForm) throws(AACoreError) -> DecodedBody {
        var decoded = DecodedBody(provider: provider, kind: form.kind, operation: form.operation)
        let trace = JSONReadTrace()
        do { try trace.listening { try form.read(json, &decoded) } } catch let error as AACoreError {
            throw error
        } catch {
            throw AACoreError(.unexpectedValue, "the body cannot be read", path: "")
        }
        decoded.unknown = trace.unread(in: json)
        return decoded
    }

    private func refusal(_ decoded: DecodedBody, _ json: JSONValue?, _ status: HTTPStatus) -> DecodedBody {
        var decoded = decoded
        decoded.failure = failure(json, status)
        return decoded
    }

    /// Financial information, in whatever form the SDK reads it.
    private func document(_ bytes: [UInt8], _ kind: DecodedBody.Kind?) -> DecodedBody? {
        guard kind == nil || kind == .document, let document = try? FIReader().read(bytes) else { return nil }
        var decoded = DecodedBody(provider: provider, kind: .document, operation: nil)
        decoded.accounts = document.accounts.map {
            DecodedBody.Account(
                link: $0.content.linkedAccRef, fiType: $0.fiType, maskedAccountNumber: $0.content.maskedIdentifier,
                hasData: true)
        }
        return decoded
    }
}

import AACore
import AAFlow
import AAModels
import AAProviders
import AATransport
import Testing

/// What a caller sees of a failure.
enum Seen: Sendable, Hashable {
    /// A provider's error: its code, the provider's own code, the status, what to do, and whether the call may have been carried out.
    case refused(
        ProviderError.Code, by: ErrorCode? = nil, HTTPStatus? = nil, RetryAdvice = .never,
        mayHaveBeenCarriedOut: Bool = false)
    /// A flow's error.
    case ended(AAFlowError.Code, RetryAdvice = .never)
    /// No error: what came, or became of it.
    case said(String)

    /// What the caller of `body` sees; an error is handed to `print` too.
    static func of(_ body: () async throws -> Seen, print: (any Error) -> Void) async throws -> Seen {
        do { return try await body() } catch let error as ProviderError {
            print(error)
            return .refused(
                error.code, by: error.providerCode, error.status, error.retry,
                mayHaveBeenCarriedOut: error.mayHaveBeenCarriedOut)
        } catch let error as AAFlowError {
            print(error)
            return .ended(error.code, error.retry)
        }
    }

    /// What a delivery shows: its documents, those that are incomplete, and the accounts that are missing.
    static func delivery(_ delivery: DataDelivery) -> Seen {
        let incomplete = delivery.documents.compactMap(\.coverage).flatMap { coverage in
            [
                coverage.extent == .empty ? "without a transaction" : nil,
                coverage.gaps.isEmpty ? nil : "\(coverage.missingDays) days short",
            ].compactMap(\.self)
        }
        let missing = delivery.missing.values.map { "one account missing: `\($0)`" }
        let count = delivery.documents.count
        let head = delivery.documents.isEmpty ? "no document, not whole" : "\(count) document\(count == 1 ? "" : "s")"
        #expect(!delivery.documents.isEmpty || !delivery.isWhole)
        return .said(([head] + incomplete + missing).joined(separator: ", "))
    }
}

extension Seen: CustomStringConvertible {
    /// As the table in the documentation has it.
    var description: String {
        switch self {
        case .said(let text): text
        case .ended(let code, let retry): "`AAFlowError` `\(code)`, \(retry.sentence)"
        case .refused(let code, let own, let status, let retry, let mayHaveBeenCarriedOut):
            ([
                "`\(code)`", own.map { "`\($0)`" }, status.map { "HTTP \($0)" }, retry.sentence,
                mayHaveBeenCarriedOut ? "may have been carried out" : nil,
            ] as [String?]).compactMap(\.self).joined(separator: ", ")
        }
    }
}

extension RetryAdvice {
    fileprivate var sentence: String {
        switch self {
        case .never: "not again"
        case .after(nil): "again later"
        case .after(let wait?): "again after \(wait.components.seconds) s"
        case .withNewRequest: "with a new request"
        }
    }
}

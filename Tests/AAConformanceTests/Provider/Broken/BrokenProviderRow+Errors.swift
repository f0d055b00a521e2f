import AACore
import AAModels
import AAProviders
import AASandbox
import AATransport

extension BrokenProviderRow {
    private static let whatIsUnknown: Set<String> = [
        "the outcome of an unknown request", "an unknown consent is an", "an unknown session has no data",
        "no session is begun under an unknown", "an unknown consent is not", "each recorded refusal",
    ]

    /// Providers whose errors say something else than they should.
    static let errors: [BrokenProviderRow] = [
        misreports(
            "says that a lost call was certainly not carried out",
            foundBy: ["an answer that is lost"]
        ) { $0.code == .transportFailed ? $0.with(mayHaveBeenCarriedOut: false) : $0 },
        misreports(
            "says that a call that was never sent may have been carried out", foundBy: ["a connection that is refused"]
        ) { $0.code == .transportFailed ? $0.with(mayHaveBeenCarriedOut: true) : $0 },
        misreports("shows the customer's number", foundBy: ["no error holds"]) {
            $0.with(reason: "\($0.reason) for \(ConformingProvider.customer.mobile)")
        },
        misreports("shows its secret in what lies beneath", foundBy: ["no error holds"]) {
            ProviderError(
                $0.code, $0.operation, $0.provider, $0.reason, status: $0.status,
                mayHaveBeenCarriedOut: $0.mayHaveBeenCarriedOut, retry: $0.retry,
                cause: $0.with(reason: "sent with canary-secret"))
        },
        misreports("hands its secret on in a cause that only a mirror shows", foundBy: ["no error holds"]) {
            ProviderError(
                $0.code, $0.operation, $0.provider, $0.reason, status: $0.status,
                mayHaveBeenCarriedOut: $0.mayHaveBeenCarriedOut, retry: $0.retry, cause: MirroredCause())
        },
        misreports(
            "gives every refusal another call's name",
            foundBy: whatIsUnknown
        ) { $0.code == .unknownReference ? $0.with(operation: .heartbeat) : $0 },
        misreports(
            "advises to repeat what is unknown",
            foundBy: whatIsUnknown.subtracting(["each recorded refusal"])
        ) { $0.code == .unknownReference ? $0.with(retry: .after(nil)) : $0 },
        misreports("forgets how long to wait", foundBy: ["too many requests", "a host that is down"]) {
            if case .after = $0.retry { $0.with(retry: .after(nil)) } else { $0 }
        },
        misreports("takes a cancelled call for a failed one", foundBy: ["cancelling ends"]) {
            $0.code == .cancelled ? $0.with(code: .transportFailed) : $0
        },
        misreports("takes refused credentials for an outage", foundBy: ["credentials that are not accepted"]) {
            $0.code == .unauthorized ? $0.with(code: .unavailable) : $0
        },
        misreports("advises to repeat a page of an outage never", foundBy: ["a page in HTML with status 500"]) {
            $0.status == .internalServerError ? $0.with(retry: .never) : $0
        },
        misreports(
            "takes what it cannot read for an outage",
            foundBy: [
                "a page in HTML that passes", "an answer that is not what", "JSON that breaks off",
                "an answer without a byte", "a delivery that is damaged",
            ]
        ) { $0.code == .malformedAnswer ? $0.with(code: .unavailable) : $0 },
        misreports("hides the status", foundBy: ["too many requests"]) {
            $0.status == .tooManyRequests ? $0.with(hasStatus: false) : $0
        },
        misreports(
            "takes a wrong request for a refusal of its own kind", of: .perfiosWithEscrow,
            foundBy: ["each recorded refusal"]
        ) { $0.code == .invalidRequest ? $0.with(code: .refused) : $0 },
        misreports("names another provider", foundBy: ["a connection that is refused"]) {
            $0.code == .transportFailed && !$0.mayHaveBeenCarriedOut ? $0.with(provider: "another") : $0
        },
        misreports("names no way around", of: .setu1, foundBy: ["a consent is not revoked where"]) {
            $0.code == .unsupported ? $0.with(reason: "") : $0
        },
        misreports(
            "advises to collect again what is given out once", of: .perfiosWithEscrow,
            foundBy: ["an answer that is lost", "a host that is down", "a page in HTML with status 500"]
        ) {
            $0.operation == .fetch && $0.mayHaveBeenCarriedOut && $0.code != .malformedAnswer
                ? $0.with(retry: .after(nil)) : $0
        },
        misreports("calls what is gone not ready", of: .perfiosWithEscrow, foundBy: ["data that is given out once"]) {
            $0.code == .dataGone ? $0.with(retry: .never) : $0
        },
    ]
}

/// An error whose words say nothing, and whose fields do.
private struct MirroredCause: Error, CustomStringConvertible, CustomDebugStringConvertible {
    let header = "Authorization: canary-secret"
    var description: String { "a cause" }
    var debugDescription: String { description }
}

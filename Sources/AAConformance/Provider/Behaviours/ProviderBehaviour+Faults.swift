import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// What becomes of calls on a broken wire: each call that the capabilities allow meets each fault.
    public static let faults: [ProviderBehaviour] =
        [
            meets(
                "a connection that is refused: certainly not carried out", .refused,
                ExpectedFailure(
                    codes: [.transportFailed], status: nil, mayHaveBeenCarriedOut: false, advice: .after(nil))),
            meets(
                "an answer that is lost: what has an effect may have been carried out", .lostAnswer,
                ExpectedFailure(
                    codes: [.transportFailed], status: nil, mayHaveBeenCarriedOut: true, advice: .after(nil))),
            meets(
                "credentials that are not accepted: unauthorized, and nothing to repeat", .page(.unauthorized),
                ExpectedFailure(
                    codes: [.unauthorized], status: .unauthorized, mayHaveBeenCarriedOut: false, advice: .never,
                    isUnproven: true)),
            meets(
                "too many requests: not carried out, and when to come again",
                .page(.tooManyRequests, retryAfter: 2),
                ExpectedFailure(
                    codes: [.unavailable], status: .tooManyRequests, mayHaveBeenCarriedOut: false,
                    advice: .after(.seconds(2)))),
            meets(
                "a host that is down: possibly carried out, and when to come again",
                .page(.serviceUnavailable, retryAfter: 2),
                ExpectedFailure(
                    codes: [.unavailable], status: .serviceUnavailable, mayHaveBeenCarriedOut: true,
                    advice: .after(.seconds(2)))),
            meets(
                "a page in HTML with status 500: possibly carried out, and to be tried later",
                .page(.internalServerError),
                ExpectedFailure(
                    codes: [.unavailable], status: .internalServerError, mayHaveBeenCarriedOut: true,
                    advice: .after(nil))),
            meets("a page in HTML that passes for success is malformed", .page(.ok), malformed),
            meets("an answer that is not what was asked for is malformed", .body("[null]"), malformed),
            meets("JSON that breaks off is malformed", .truncated, malformed),
            meets("an answer without a byte is malformed", .body(""), malformed),
        ] + courses

    private static let malformed = ExpectedFailure(
        codes: [.malformedAnswer], status: .ok, mayHaveBeenCarriedOut: true, advice: .never, isUnproven: true,
        isOfBody: true)

    private static func meets(_ name: String, _ fault: WireFault, _ expected: ExpectedFailure) -> ProviderBehaviour {
        ProviderBehaviour(name) { trial in try await trial.expect(expected, of: fault) }
    }

    /// What a provider does beyond its error.
    private static let courses: [ProviderBehaviour] = [
        ProviderBehaviour("each recorded refusal means what it meant", needs: [.refusals]) { trial in
            let calls = try await trial.calls()
            for (place, refusal) in trial.stage.refusals.enumerated() {
                let what = "refusal \(place + 1)"
                let call = try trial.require(
                    calls.first { $0.operation == refusal.operation }, "\(what) to be of a call that is served")
                let error = await trial.broken(by: .response(refusal.response), call) {
                    await trial.expectFailure(what, [refusal.code], call.perform)
                }
                guard let error else { continue }
                trial.expect(
                    error.operation == refusal.operation, "\(what) to name its call",
                    seen: ProviderFinding.word(for: error.operation))
                trial.expect(
                    error.status == refusal.response.status, "\(what) with its status",
                    seen: error.status.map { "\($0)" } ?? "none")
            }
        },
        ProviderBehaviour("cancelling ends a call as cancelled") { trial in
            for call in try await trial.calls() {
                let (arrivals, arrival) = AsyncStream<Void>.makeStream()
                let error = await trial.broken(by: .silent { arrival.yield() }, call) {
                    let task = Task {
                        defer { arrival.finish() }
                        return await trial.failure(call.perform)
                    }
                    for await _ in arrivals { task.cancel() }
                    return await task.value
                }
                trial.expect(
                    error?.code == .cancelled, "\(call.operation) to throw cancelled",
                    seen: error.map { "\($0.code)" } ?? "no error")
                trial.expect(
                    !call.hasEffect || error?.mayHaveBeenCarriedOut == true, "\(call.operation) possibly carried out")
            }
        },
        ProviderBehaviour("what has an effect is not sent again when its answer is lost") { trial in
            for call in try await trial.calls() where call.hasEffect {
                let before = trial.wire.requests.count
                _ = await trial.broken(by: .lostAnswer, call) { await trial.failure(call.perform) }
                let sent = trial.wire.requests.dropFirst(before).filter { trial.isCall($0, call.operation) }
                let times = sent.filter { $0.method == sent.first?.method && $0.url == sent.first?.url }.count
                trial.expect(times == 1, "\(call.operation) to be sent once", seen: "\(times) times")
            }
        },
        ProviderBehaviour("a provider that met a fault goes on with the next call") { trial in
            let calls = try await trial.calls().filter { !$0.hasEffect || $0.operation == .requestConsent }
            for fault in [WireFault.refused, .page(.unauthorized), .page(.ok), .lostAnswer] {
                for call in calls {
                    _ = await trial.broken(by: fault, call) { await trial.failure(call.perform) }
                    let error = await trial.failure(call.perform)
                    trial.expect(
                        error == nil, "\(call.operation) to succeed again",
                        seen: error.map { ProviderFinding.words(for: $0) } ?? "")
                }
            }
        },
    ]
}

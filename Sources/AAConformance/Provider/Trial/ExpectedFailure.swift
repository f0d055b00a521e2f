import AACore
import AAModels
import AAProviders
import AATransport

/// What a call has to say of a fault.
struct ExpectedFailure: Sendable {
    /// What to do, as far as a fault says it.
    enum Advice: Sendable {
        case never
        case after(Duration?)
    }

    let codes: Set<ProviderError.Code>
    /// Of the answer; ``HTTPStatus/ok`` stands for any success.
    let status: HTTPStatus?
    /// Whether a call with an effect may have been carried out.
    let mayHaveBeenCarriedOut: Bool
    let advice: Advice
    /// Whether the answer says something that only a signature would prove.
    var isUnproven = false
    /// Whether the fault lies in the body, which not every call has.
    var isOfBody = false
}

extension ProviderTrial {
    /// Every call meets a fault, and says so.
    func expect(_ expected: ExpectedFailure, of fault: WireFault) async throws {
        for call in try await calls() where !(expected.isOfBody && stage.callsWithoutBody.contains(call.operation)) {
            let error = await broken(by: fault, call) {
                await expectFailure("\(call.operation)", codes(expected), call.perform)
            }
            if let error { expect(error, of: call, expected) }
        }
    }

    private func codes(_ expected: ExpectedFailure) -> Set<ProviderError.Code> {
        stage.signsAnswers && expected.isUnproven ? expected.codes.union([.unverified]) : expected.codes
    }

    private func expect(_ error: ProviderError, of call: FaultedCall, _ expected: ExpectedFailure) {
        let what = call.operation
        expect(error.operation == what, "\(what) to be named", seen: ProviderFinding.word(for: error.operation))
        expect(error.provider == provider.id, "\(what) to name the provider", seen: "another")
        // A delivery is read when it is looked at, where it must be kept first.
        let mayLackStatus = what == .fetch && error.code == .malformedAnswer
        expect(
            error.status == expected.status || mayLackStatus && error.status == nil
                || expected.status == .ok && error.status?.isSuccess == true,
            "\(what) with \(expected.status.map { "status \($0)" } ?? "no status")",
            seen: error.status.map { "\($0)" } ?? "none")
        let isProven = !(stage.signsAnswers && expected.isUnproven)
        if call.hasEffect, isProven || expected.mayHaveBeenCarriedOut {
            expect(
                error.mayHaveBeenCarriedOut == expected.mayHaveBeenCarriedOut,
                "\(what) \(expected.mayHaveBeenCarriedOut ? "possibly" : "certainly not") carried out")
        }
        expect(
            isAdvised(error, call, expected.advice), "\(what) with advice \(expected.advice.word)",
            seen: error.adviceWord)
    }

    /// What is given out once may be lost with its answer: then there is nothing to wait for.
    private func isAdvised(_ error: ProviderError, _ call: FaultedCall, _ advice: ExpectedFailure.Advice) -> Bool {
        if call.operation == .fetch, capabilities.readsOnce, error.mayHaveBeenCarriedOut {
            if case .after = error.retry { return false }
            return true
        }
        return switch advice {
        case .never: error.retry == .never
        case .after(let pause): error.retry == .after(pause)
        }
    }
}

extension ExpectedFailure.Advice {
    fileprivate var word: String {
        switch self {
        case .never: "never"
        case .after(let pause): pause.map { "to wait for \($0)" } ?? "to wait"
        }
    }
}

extension ProviderError {
    /// What it advises.
    var adviceWord: String {
        switch retry {
        case .never: "never"
        case .after(let pause): pause.map { "to wait for \($0)" } ?? "to wait"
        case .withNewRequest: "to ask anew"
        }
    }
}

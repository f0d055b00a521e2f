import AACrypto

/// A verification's steps, for a person.
struct TranscriptText {
    let transcript: VerificationTranscript

    init(_ transcript: VerificationTranscript) { self.transcript = transcript }

    /// Which step failed and why, a finding a line.
    var failure: [String] {
        guard let failure = transcript.failure else { return steps }
        return ["the step \"\(failure.step.rawValue)\" failed"]
            + failure.detail.split(separator: "; ").map(String.init)
    }

    /// The same, then the steps before it: their digests are for the sender's engineers to compare.
    var failureWithSteps: [String] {
        failure
            + transcript.entries.dropLast().map { entry in
                "\(entry.isPassed ? "passed" : "failed") before it: \(entry.step.rawValue): \(entry.detail)"
            }
    }

    /// Every step, a line each.
    var steps: [String] { transcript.description.split(separator: "\n").map(String.init) }
}

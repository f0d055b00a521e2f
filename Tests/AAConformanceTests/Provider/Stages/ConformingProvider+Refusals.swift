import AAConformance
import AAProviders
import AATestSupport
import AATransport

extension ConformingProvider {
    /// Refusals as the providers were seen to write them: some that are always there, and those of the outside data, where it is.
    static func refusals(
        _ own: [RecordedRefusal], recorded: [(ProviderOperation, HTTPStatus, String, ProviderError.Code)]
    ) throws -> [RecordedRefusal] {
        guard ConformanceData.isPresent else { return own }
        return try own
            + recorded.map { operation, status, path, code in
                RecordedRefusal(
                    operation, HTTPResponse(status: status, body: try ConformanceData.bytes(of: "providers/\(path)")),
                    means: code)
            }
    }
}

extension RecordedRefusal {
    /// A refusal in a few words.
    init(_ operation: ProviderOperation, _ status: HTTPStatus, _ body: String, means code: ProviderError.Code) {
        self.init(operation, HTTPResponse(status: status, body: Array(body.utf8)), means: code)
    }
}

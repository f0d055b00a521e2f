import AACrypto
import Testing

/// Requires `body` to fail with a code and a reason that contains `fragment`, and returns the error.
@discardableResult
func expectFailure<Result>(
    _ code: AACryptoError.Code, _ fragment: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Result
) -> AACryptoError? {
    let error = #expect(throws: AACryptoError.self, sourceLocation: sourceLocation) { _ = try body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(error?.reason.contains(fragment) == true, "\(error?.reason ?? "")", sourceLocation: sourceLocation)
    return error
}

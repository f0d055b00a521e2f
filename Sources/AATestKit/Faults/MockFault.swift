import AACore
import AAModels
public import AAProviders
import AATransport

/// A fault as the caller of a provider sees it: the same error that the provider's adapter makes of it.
///
/// Each has a form of its own at the providers that are known to have it; elsewhere it has a general one.
public struct MockFault: Sendable, Hashable, CustomStringConvertible {
    /// What an error says.
    struct Form: Sendable, Hashable {
        let code: ProviderError.Code
        let status: HTTPStatus?
        var providerCode: ErrorCode?
        var mayHaveBeenCarriedOut = false
        /// `nil` for what is usual with the code.
        var retry: RetryAdvice?

        init(
            _ code: ProviderError.Code, _ status: HTTPStatus? = nil, _ providerCode: ErrorCode? = nil,
            mayHaveBeenCarriedOut: Bool = false, retry: RetryAdvice? = nil
        ) {
            self.code = code
            self.status = status
            self.providerCode = providerCode
            self.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut
            self.retry = retry
        }
    }

    /// The fault in words, which are the reason of its error.
    public let description: String
    let usual: Form
    let own: [MockProfile.Dialect: Form]

    init(_ description: String, _ usual: Form, _ own: [MockProfile.Dialect: Form] = [:]) {
        self.description = description
        self.usual = usual
        self.own = own
    }

    /// A fault with a code and nothing else.
    public static func code(_ code: ProviderError.Code) -> MockFault {
        MockFault("as the test asked for, or as a real provider would", Form(code))
    }

    /// The error of a call at a provider.
    ///
    /// - Parameter isCarriedOut: The call was carried out, so the error must leave that open.
    func error(
        of operation: ProviderOperation, at provider: EntityID, _ dialect: MockProfile.Dialect,
        isCarriedOut: Bool = false
    ) -> ProviderError {
        let form = own[dialect] ?? usual
        let mayHaveBeenCarriedOut = form.mayHaveBeenCarriedOut || isCarriedOut
        // What is given out once does not come by asking again.
        let isLost = dialect == .perfios && operation == .fetch && mayHaveBeenCarriedOut
        return ProviderError(
            form.code, operation, provider, description, status: form.status, providerCode: form.providerCode,
            mayHaveBeenCarriedOut: mayHaveBeenCarriedOut, retry: isLost ? .withNewRequest : form.retry)
    }
}

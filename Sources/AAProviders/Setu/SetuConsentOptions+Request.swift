import AACore
import AAModels

extension SetuConsentOptions {
    /// The options with what a request says in their place.
    ///
    /// - Throws: `AACoreError` for an option of the request that is not one of Setu's, or not in Setu's form.
    func overlaid(by request: ConsentRequest) throws(AACoreError) -> SetuConsentOptions {
        var options = self
        options.redirectURL = request.redirectURL ?? redirectURL
        if !request.tags.isEmpty { options.tags = request.tags }
        var members = try JSONMembers(.object(request.providerOptions), at: .root)
        options.context = try members.optional("context", as: [SetuContext].self) ?? context
        options.allowsAdditionalPhoneNumber =
            try members.optional("enableAdditionalPhoneNumber", as: Flag.self)?.value ?? allowsAdditionalPhoneNumber
        guard members.unread.members.isEmpty else {
            throw AACoreError(
                .unexpectedValue, "an option is none of Setu's, which are context and enableAdditionalPhoneNumber")
        }
        if !request.fips.isEmpty {
            options.context.removeAll { $0.key == .fipIDs }
            options.context.append(
                SetuContext(.fipIDs, request.fips.map(\.rawValue).joined(separator: ",")))
        }
        return options
    }
}

public import AACore
public import AACrypto
import AAModels
import AATransport

extension OneMoneyProvider {
    /// What a customer brought back from the AA's page, read by FinPro: POST /webRedirection/decryptUrl.
    ///
    /// It is a hint to ask for the outcome, and nothing more: anybody can send it again.
    ///
    /// - Parameters:
    ///   - redirection: What came.
    ///   - handles: The requests that this customer's visit was about.
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` if it names no request, or another one.
    public func answer(
        in redirection: OneMoneyRedirection, to handles: Set<ConsentHandle>
    ) async throws(ProviderError) -> OneMoneyReturn {
        let answer = try await exchange.send(.redirection, expecting: OneMoneyAnswer<OneMoneyReturn>.self) {
            endpoints.decryptURL(redirection)
        }
        guard answer.body.data.isAbout(handles) else {
            throw answer.failure(.mismatchedAnswer, "srcref is not a request that this customer was asked for")
        }
        return answer.body.data
    }

    /// The same, read here: for a host that has the AA's passphrase. Asks nobody.
    ///
    /// A host that makes the address for the customer itself uses ``WebRedirection``, which knows the visit's own ids besides.
    ///
    /// - Parameters:
    ///   - redirection: What came.
    ///   - handles: The requests that this customer's visit was about.
    ///   - cipher: Holds the passphrase.
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` with one reason for an answer that is not of now, and another for all else:
    ///   which it was would tell an attacker about the plaintext, byte by byte.
    public func answer(
        in redirection: OneMoneyRedirection, to handles: Set<ConsentHandle>, decryptingWith cipher: RedirectionCipher
    ) throws(ProviderError) -> OneMoneyReturn {
        let failure = ExchangeFailure(operation: .redirection, provider: id, messageID: nil)
        guard redirection.date.isFresh(at: clock.now()) else {
            throw failure(.mismatchedAnswer, "resdate is not a time around now")
        }
        guard let form = try? cipher.open(redirection.sealed, date: redirection.date),
            let answer = try? OneMoneyReturn(
                json: .object(JSONObject(form.pairs.map { JSONObject.Member($0.name, .string($0.value)) })), at: .root),
            answer.isAbout(handles)
        else { throw failure(.mismatchedAnswer, "it is not the AA's answer to this customer, or cannot be read") }
        return answer
    }
}

extension OneMoneyReturn {
    /// Whether it is about requests, all of which were this customer's.
    fileprivate func isAbout(_ asked: Set<ConsentHandle>) -> Bool {
        !handles.isEmpty && asked.isSuperset(of: handles)
    }
}

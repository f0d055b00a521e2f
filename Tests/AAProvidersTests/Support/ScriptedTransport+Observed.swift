import AACore
import AATestKit
import AATransport

extension ScriptedTransport {
    /// The same, with an observer of each exchange.
    func observed(by observer: some Observer) -> HTTPClient {
        HTTPClient(transport: self, middlewares: [ExchangeObservation(observer)])
    }
}

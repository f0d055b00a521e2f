import AACore
import AATransport
import Synchronization

extension PerfiosInsightsFace {
    func serveHosted(_ route: InsightsRoute, _ request: HTTPRequest) throws(InsightsFaceError) -> HTTPResponse {
        guard route.call == .hostedReport else { return try startHosted(route.id, request) }
        guard let collection = ground.state.withLock({ $0.collections[route.id] }) else { throw .transaction }
        guard let customer = collection.customer else { throw .notReady }
        guard !behaviour.givesWholeReportsOnly || request.url.queryValues(of: "includes") == ["all"] else {
            throw InsightsFaceError(.badRequest, "InvalidParameterValue", "Invalid value for includes")
        }
        return InsightsFaceReport(customer: customer, day: clock.now().date(in: .india)).hosted
    }

    private func startHosted(_ id: String, _ request: HTTPRequest) throws(InsightsFaceError) -> HTTPResponse {
        let body = try? JSONDocument.uniqueMembers(request.body).object
        let wanted = body?["additionalInformation"]?.object
        guard body?["metaData"]?.object?["productType"]?.string != nil else { throw .value(of: "productType") }
        for name in ["startMonth", "endMonth", "returnUrl", "callbackUrl"] where wanted?[name]?.string == nil {
            throw .value(of: name)
        }
        let url = "https://\(settings.host)/lspsdk/dcp/\(random.uuid())"
        let collection = InsightsFaceCollection(callback: wanted?["callbackUrl"]?.string ?? "")
        ground.state.withLock { $0.collections[id] = collection }
        return HTTPResponse(
            headers: ["Content-Type": "application/json"],
            body: JSONValue.object(["redirectUrl": .string(url), "clientTransactionId": .string(id)]).bytes())
    }
}

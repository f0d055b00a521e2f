import AACore
import AAModels
import AATransport

extension SetuFace {
    func serve(_ route: SetuRoute, _ request: HTTPRequest) throws(SetuFaceError) -> HTTPResponse {
        expireConsents()
        switch route.call {
        case .login: throw .unauthorized
        case .createConsent:
            let consent = try createConsent(body(of: request), isV1: route.isV1)
            return HTTPResponse(json: shown(consent, isExpanded: true), .created)
        case .consent:
            let isExpanded = request.url.queryValues(of: "expanded") == ["true"]
            return HTTPResponse(json: shown(try consent(route.id), isExpanded: isExpanded))
        case .revoke:
            try revoke(consent(route.id))
            return HTTPResponse(json: .object(["status": "REVOKED", "traceId": .string(random.uuid())]))
        case .mergeConsents: return try merge(body(of: request))
        case .collection: return HTTPResponse(json: collection(SetuRoute.last(request)))
        case .lastFetch: return HTTPResponse(json: lastFetch(of: try consent(route.id)))
        case .sessions: return HTTPResponse(json: list(of: try consent(route.id)))
        case .createSession:
            return HTTPResponse(
                json: try createSession(body(of: request), isV1: route.isV1).json(traceID: random.uuid()), .created)
        case .session: return HTTPResponse(json: try session(route.id).json(traceID: random.uuid()))
        case .refresh:
            try refresh(consent(SetuRoute.last(request)), request)
            return HTTPResponse(
                json:
                    .object([
                        "message": "Data refresh for the consent initiated successfully", "status": "pending",
                        "traceId": .string(random.uuid()),
                    ]))
        case .fips: return HTTPResponse(json: .object(["data": .array(fips), "traceId": .string(random.uuid())]))
        case .fip:
            guard let fip = fips.first(where: { $0.object?["fipId"]?.string == route.id }) else {
                throw SetuFaceError(.notFound, "NotFound", "FIP not found")
            }
            return HTTPResponse(json: .object(["data": fip, "traceId": .string(random.uuid())]))
        case .availability:
            return HTTPResponse(json: availability(of: try body(of: request)["mobileNumber"]?.string ?? ""))
        }
    }

    private func body(of request: HTTPRequest) throws(SetuFaceError) -> JSONObject {
        guard let body = try? JSONDocument.uniqueMembers(request.body).object else { throw .body }
        return body
    }

    private func shown(_ consent: SetuFaceConsent, isExpanded: Bool) -> JSONValue {
        consent.json(isExpanded: isExpanded, host: settings.host, traceID: random.uuid())
    }

    private func merge(_ body: JSONObject) throws(SetuFaceError) -> HTTPResponse {
        let ids = ["mandatoryConsents", "optionalConsents"].flatMap { body[$0]?.array ?? [] }.compactMap(\.string)
        guard ids.count == 2 else { throw .body }
        let mobiles = try ids.map { id throws(SetuFaceError) in try consent(id).address.split(separator: "@").first }
        guard mobiles[0] == mobiles[1] else { throw .invalid("Consent doesn't belong to same customer id") }
        return HTTPResponse(json: collection(random.uuid()))
    }

    private func collection(_ id: String) -> JSONValue {
        .object([
            "consentCollectionId": .string(id),
            "url": .string("https://\(settings.host)/v2/consents/webview/collection/\(id)"),
            "txnid": .string(random.uuid()), "traceId": .string(random.uuid()),
        ])
    }

    private var fips: [JSONValue] {
        let silent = behaviour.silentFIPs
        return Set(customers.flatMap(\.heldAccounts).map(\.fip)).sorted().map { fip in
            .object([
                "name": .string("Bank \(fip)"), "fipId": fip.json, "fiTypes": .array(["DEPOSIT"]),
                "institutionType": "BANK", "status": silent.contains(fip) ? "TEMPORARILY_INACTIVE" : "ACTIVE",
                "consentConversionRate": .number("93.95"),
                "dataFetchSuccessRate": silent.contains(fip) ? .null : .number("97.55"),
                "aaWiseSuccessRate": .array([]),
            ])
        }
    }

    private func availability(of mobile: String) -> JSONValue {
        let isKnown = customers.contains { $0.mobile == mobile }
        let accounts = settings.aggregators.sorted().map { handle -> JSONValue in
            .object(["aa": .string(handle), "vua": .string("\(mobile)@\(handle)"), "status": .bool(isKnown)])
        }
        return .object(["accounts": .array(accounts), "traceId": .string(random.uuid())])
    }
}

import AACore
import AACrypto
import AATransport

extension PerfiosInsightsFace {
    /// Verifies the signature over what was received, and of the hosted journey the credentials. How old it is does not matter, as
    /// Perfios was seen to take old dates.
    func authenticate(_ request: HTTPRequest, isHosted: Bool) throws(InsightsFaceError) {
        let isUpload = request.headers["Content-Type"]?.hasPrefix("multipart/") == true
        do {
            let body = isUpload ? [] : request.body
            let signed = try PerfiosRequest(
                method: request.method.rawValue, host: request.url.authority,
                path: "/" + request.url.pathSegments.joined(separator: "/"), query: request.url.queryItems,
                body: body, date: date(of: request), escape: isHosted ? .percent : settings.escape)
            guard request.headers["X-Perfios-Algorithm"] == "PERFIOS-RSA-SHA256",
                request.headers["X-Perfios-Signed-Headers"] == "host;x-perfios-content-sha256;x-perfios-date",
                request.headers["X-Perfios-Content-Sha256"] == Hex.encode(try SHA256.digest(body))
            else { throw InsightsFaceError.signature }
            try settings.key.verifyPerfios(request.headers["X-Perfios-Signature"] ?? "", of: signed)
        } catch { throw .signature }
        guard isHosted else { return }
        let pair = Base64.encode(Array("\(settings.clientID):\(settings.clientSecret)".utf8))
        guard request.headers["Authorization"] == "Base \(pair)",
            request.headers["grant_type"] == "client_credentials"
        else { throw .credentials }
    }

    /// `20260928T101500Z`
    private func date(of request: HTTPRequest) throws -> Timestamp {
        let text = request.headers["X-Perfios-Date"] ?? ""
        let parts = [0..<4, 4..<6, 6..<11, 11..<13, 13..<16].map {
            String(text.dropFirst($0.lowerBound).prefix($0.count))
        }
        return try Timestamp("\(parts[0])-\(parts[1])-\(parts[2]):\(parts[3]):\(parts[4])")
    }
}

import AAConformance
import AATransport
import AATransportCurl
import Testing

/// A good transport with one broken thing, and the behaviour that finds it, by a part of its name.
struct BrokenTransportRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let finder: String
    let make: @Sendable (TransportConformance.Limits) -> any HTTPTransport

    init(
        _ name: String, foundBy finder: String,
        limits: @escaping @Sendable (inout TransportConformance.Limits) -> Void = { _ in },
        _ breaking: @escaping @Sendable (CurlTransport) -> BrokenTransport
    ) {
        testDescription = name
        self.finder = finder
        make = { asked in
            var asked = asked
            limits(&asked)
            return breaking(
                CurlTransport(.init(timeout: asked.timeout, maximumBodyBytes: asked.maximumBodyBytes)))
        }
    }

    static let all = messages + connections + faults + streaming

    private static let messages: [BrokenTransportRow] = [
        BrokenTransportRow("loses the last byte of a body", foundBy: "comes back byte for byte") { good in
            BrokenTransport(good: good) { good, request throws(TransportError) in
                var response = try await good.send(request)
                response.body = response.body.dropLast()
                return response
            }
        },
        BrokenTransportRow("follows a redirect", foundBy: "a redirect is a response") { good in
            BrokenTransport(good: good) { good, request throws(TransportError) in
                let response = try await good.send(request)
                guard response.status == .found else { return response }
                let target = try HTTPURL("\(request.url.scheme)://\(request.url.authority)/fixed")
                return try await good.send(HTTPRequest(url: target))
            }
        },
        BrokenTransportRow("fails where the peer refuses", foundBy: "a status of 400 and more") { good in
            BrokenTransport(good: good) { good, request throws(TransportError) in
                let response = try await good.send(request)
                guard response.status.rawValue < 400 else {
                    throw TransportError(.invalidResponse, "refused", phase: .afterSend)
                }
                return response
            }
        },
        BrokenTransportRow(
            "reads as much as comes", foundBy: "a body as large as is allowed",
            limits: { $0.maximumBodyBytes = 1 << 30 }
        ) { BrokenTransport(good: $0) },
    ]

    private static let connections: [BrokenTransportRow] = [
        BrokenTransportRow("connects for each request", foundBy: "one connection serves") { good in
            BrokenTransport(good: good) { _, request throws(TransportError) in try await CurlTransport().send(request) }
        },
        BrokenTransportRow(
            "does not hear of a cancellation", foundBy: "cancelling ends the call",
            limits: { $0.timeout = .milliseconds(400) }
        ) { good in
            BrokenTransport(good: good) { good, request throws(TransportError) in
                let result = await Task.detached { () async -> Result<HTTPResponse, TransportError> in
                    do throws(TransportError) { return .success(try await good.send(request)) } catch {
                        return .failure(error)
                    }
                }.value
                return try result.get()
            }
        },
    ]

    private static let faults: [BrokenTransportRow] = [
        BrokenTransportRow("says that nothing was sent", foundBy: "closed without an answer") { good in
            .catching(good) { error, _ throws(TransportError) in
                throw TransportError(error.code, error.reason, phase: .beforeSend)
            }
        },
        BrokenTransportRow("takes half a body for a whole one", foundBy: "shorter than announced") { good in
            .catching(good) { error, _ throws(TransportError) in
                guard error.code == .connectionFailed else { throw error }
                return HTTPResponse()
            }
        },
        BrokenTransportRow("shows what it sent", foundBy: "no failure holds") { good in
            .catching(good) { error, request throws(TransportError) in
                throw TransportError(error.code, "\(request.url.text) failed", phase: error.phase)
            }
        },
        BrokenTransportRow("sends again what failed", foundBy: "a POST whose connection breaks") { good in
            .catching(good) { _, request throws(TransportError) in try await good.send(request) }
        },
        BrokenTransportRow("never recovers from a failure", foundBy: "goes on with the next request") { good in
            let failed = Memory<TransportError?>(nil)
            return BrokenTransport(good: good) { good, request throws(TransportError) in
                if let error = failed.current { throw error }
                do throws(TransportError) { return try await good.send(request) } catch {
                    failed.current = error
                    throw error
                }
            }
        },
    ]

    private static let streaming: [BrokenTransportRow] = [
        BrokenTransportRow("holds a body whole", foundBy: "comes in pieces") { good in
            var broken = BrokenTransport(good: good)
            broken.streaming = { good, request throws(TransportError) in
                var response = try await good.stream(request)
                let whole = Memory<[UInt8]?>(try await response.body.collected(maximumBytes: 1 << 30))
                response.body = HTTPBodyStream { () throws(TransportError) in
                    defer { whole.current = nil }
                    return whole.current
                }
                return response
            }
            return broken
        },
        BrokenTransportRow("ends a body where it breaks off", foundBy: "a streamed body that breaks off") { good in
            var broken = BrokenTransport(good: good)
            broken.streaming = { good, request throws(TransportError) in
                // Where the break comes with the head there is no body at all.
                guard var response = try? await good.stream(request) else {
                    return HTTPStreamedResponse(
                        status: .ok, headers: [:], body: HTTPBodyStream { () throws(TransportError) in nil })
                }
                let body = response.body
                response.body = HTTPBodyStream { () throws(TransportError) in
                    var pieces = body.makeAsyncIterator()
                    return try? await pieces.next(isolation: nil)
                }
                return response
            }
            return broken
        },
    ]
}

import AACore

/// What one attempt came to, and what follows from it for the next one.
extension Result<HTTPResponse, TransportError> {
    /// Whether the peer may have seen the request.
    var reachedPeer: Bool {
        switch self {
        case .success: true
        case .failure(let error): error.phase == .afterSend
        }
    }

    /// Whether the same request may be sent again and may then fare better.
    ///
    /// A refusal of our own is final: who limits the wait for a turn or a host does not mean it to be waited out here.
    /// 408 does not prove that a request was not carried out: gateways also send it when they gave up on what lies behind.
    func mayBeRepeated(isRepeatable: Bool) -> Bool {
        switch self {
        case .success(let response):
            switch response.status {
            case .tooEarly, .tooManyRequests: true
            case .requestTimeout, .internalServerError, .badGateway, .serviceUnavailable, .gatewayTimeout: isRepeatable
            default: false
            }
        case .failure(let error):
            switch error.retry {
            case .after where [.rateLimited, .circuitOpen, .clockSkewed].contains(error.code): false
            case .after: isRepeatable || error.phase == .beforeSend
            case .never, .withNewRequest: false
            }
        }
    }

    /// How long the peer asks to be left alone.
    func pause(at now: Timestamp) -> Duration? {
        switch self {
        case .success(let response): response.retryAfter(at: now) ?? response.rateLimitReset(at: now)
        case .failure(let error):
            if case .after(let pause) = error.retry { pause } else { nil }
        }
    }

    /// What an observer is told of it.
    var retryCause: HTTPRetryEvent.Cause {
        switch self {
        case .success(let response): .response(response.status)
        case .failure(let error): .failure(error)
        }
    }

    /// The response, or the error with the phase of all attempts together.
    func get(phase: TransportError.Phase) throws(TransportError) -> HTTPResponse {
        switch self {
        case .success(let response): return response
        case .failure(let error): throw error.inPhase(phase)
        }
    }
}

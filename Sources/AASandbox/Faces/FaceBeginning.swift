/// What a ``GatewayFace`` begins with: an empty memory, the best behaviour.
public protocol FaceBeginning: Sendable {
    /// The beginning.
    init()
}

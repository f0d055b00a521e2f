/// How the documents of an FI type are headed, and which generations they have.
struct FIForm: Sendable {
    /// The type, in the API's words.
    let fiType: FIType
    /// The `type` attribute.
    let type: String
    /// The namespace.
    let namespace: String
    /// Other words for the type that FIPs are known to send.
    var otherTypes: [String] = []
    /// The generations that the type has, the oldest first.
    let generations: [FITable.Generation]

    /// Whether the type has a generation.
    func has(_ generation: FIGeneration) -> Bool { generations.contains { $0.generation == generation } }

    /// The generation itself, or the newest that the type has.
    func nearest(to generation: FIGeneration) -> FIGeneration {
        has(generation) ? generation : generations.last?.generation ?? generation
    }

    /// The `version` of a generation.
    func version(of generation: FIGeneration) -> String? {
        generations.first { $0.generation == generation }?.version
    }
}

extension FIGeneration {
    /// The generation that a `version` claims: `1.0.0` is the newer one where the FI type has two that begin with 1.
    init?(version: String?, in form: FIForm?) {
        guard let version else { return nil }
        if version == "1.0.0", form?.has(.v1_0_0) != false {
            self = .v1_0_0
        } else if version.hasPrefix("2") {
            self = .v2
        } else if version.hasPrefix("1") {
            self = form?.has(.v1) == false ? .v1_0_0 : .v1
        } else {
            return nil
        }
    }
}

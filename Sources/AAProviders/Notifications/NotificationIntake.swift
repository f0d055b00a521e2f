import AACore
import AAModels
import AATransport

/// What all receivers do with a notification: look at who brings it, read it, keep it, and only then say so.
struct NotificationIntake: Sendable {
    let reader: any NotificationReader
    let door: NotificationDoor
    let inbox: any NotificationInbox
    let observer: any Observer

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard door.admits(request) else {
            observer.observe(
                NotificationEvent.refused(
                    .unauthorized, reason: "the sender's address is not one that is let in", from: reader.provider))
            return HTTPResponse(status: .forbidden)
        }
        do throws(Refusal) {
            try door.check(request, usualBytes: reader.maximumBytes)
            let received = try await reader.read(request)
            let id = received.news.messageID
            do { try await inbox.accept(received) } catch {
                throw Refusal(503, .serviceUnavailable, "try again later", messageID: id)
            }
            observer.observe(NotificationEvent.taken(id, from: reader.provider))
            return await reader.success(to: received)
        } catch {
            return await refuse(error)
        }
    }

    func refuse(_ refusal: Refusal) async -> HTTPResponse {
        observer.observe(NotificationEvent.refused(refusal.code, reason: refusal.message, from: reader.provider))
        return await reader.refusal(refusal)
    }
}

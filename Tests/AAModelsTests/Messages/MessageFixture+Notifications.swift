import AACore
import AAModels

extension MessageFixture {
    private static let notifier = Notifier(role: .accountAggregator, id: "aa-1")

    /// The notifications, their answer, the heartbeat and the error.
    static let notifications = [
        MessageFixture(
            ConsentStatusNotification(
                header: header, notifier: notifier, consentID: "consent-1", consentHandle: "handle-1", status: .paused),
            optional: ["ConsentStatusNotification.consentId", "ConsentStatusNotification.consentHandle"],
            wire: """
                {\(head),"Notifier":{"type":"AA","id":"aa-1"},"ConsentStatusNotification":
                {"consentId":"consent-1","consentHandle":"handle-1","consentStatus":"PAUSED"}}
                """),
        MessageFixture(
            FIStatusNotification(
                header: header, notifier: notifier, sessionID: "session-1", sessionStatus: .active,
                responses: [
                    FIStatusResponse(
                        fip: "fip-1",
                        accounts: [FIStatusResponse.Account(link: "link-1", status: .ready, remark: "in time")])
                ]),
            mayBeEmpty: ["FIStatusNotification.FIStatusResponse[0].Accounts[0].description"],
            personal: ["FIStatusNotification.FIStatusResponse[0].Accounts[0].description"],
            wire: """
                {\(head),"Notifier":{"type":"AA","id":"aa-1"},"FIStatusNotification":
                {"sessionId":"session-1","sessionStatus":"ACTIVE","FIStatusResponse":[{"fipID":"fip-1",
                "Accounts":[{"linkRefNumber":"link-1","FIStatus":"READY","description":"in time"}]}]}}
                """),
        MessageFixture(NotificationResponse(header: header), wire: #"{\#(head),"response":"OK"}"#),
        MessageFixture(
            HeartbeatResponse(
                timestamp: time, status: .down,
                failure: HeartbeatResponse.Failure(code: "E1", message: "maintenance", detail: "until noon")),
            optional: ["Error", "Error.errCode", "Error.errMsg", "Error.detail"],
            wire: """
                {"ver":"2.0.0","timestamp":"2023-11-14T22:13:20.000Z","Status":"DOWN",
                "Error":{"errCode":"E1","errMsg":"maintenance","detail":"until noon"}}
                """),
        MessageFixture(
            ErrorResponse(header: header, code: .invalidKey, message: "the key is over"),
            mayBeEmpty: ["errorMsg"], personal: ["errorMsg"],
            wire: #"{\#(head),"errorCode":"InvalidKey","errorMsg":"the key is over"}"#),
    ]
}

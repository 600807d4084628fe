// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sender invitation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSenderInvitation = GET "/senderInvitations/{senderInvitationId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SenderInvitation/GetSenderInvitation";
    facts { without_default_retry(); }
    required {
        sender_invitation_id = path "senderInvitationId" (String);
    }
    returns { json(models::SenderInvitation), state(models::SenderInvitationLifecycleState) }
}

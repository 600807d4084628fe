// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the recipient invitation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetRecipientInvitation = GET "/recipientInvitations/{recipientInvitationId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/RecipientInvitation/GetRecipientInvitation";
    facts { without_default_retry(); }
    required {
        recipient_invitation_id = path "recipientInvitationId" (String);
    }
    returns { json(models::RecipientInvitation), state(models::RecipientInvitationLifecycleState) }
}

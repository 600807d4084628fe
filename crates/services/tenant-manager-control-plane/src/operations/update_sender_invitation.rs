// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sender invitation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSenderInvitation = PUT "/senderInvitations/{senderInvitationId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SenderInvitation/UpdateSenderInvitation";
    facts { without_default_retry(); }
    required {
        sender_invitation_id = path "senderInvitationId" (String);
        update_sender_invitation_details = json(models::UpdateSenderInvitationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SenderInvitation) }
    then {
        settled(get_sender_invitation, models::SenderInvitation,
            models::SenderInvitationLifecycleState);
    }
}

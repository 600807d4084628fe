// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the recipient invitation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRecipientInvitation = PUT "/recipientInvitations/{recipientInvitationId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/RecipientInvitation/UpdateRecipientInvitation";
    facts { without_default_retry(); }
    required {
        recipient_invitation_id = path "recipientInvitationId" (String);
        update_recipient_invitation_details = json(models::UpdateRecipientInvitationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RecipientInvitation) }
    then {
        settled(get_recipient_invitation, models::RecipientInvitation,
            models::RecipientInvitationLifecycleState);
    }
}

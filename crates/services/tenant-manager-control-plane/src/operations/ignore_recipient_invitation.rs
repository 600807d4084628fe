// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Ignores the recipient invitation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    IgnoreRecipientInvitation = POST "/recipientInvitations/{recipientInvitationId}/actions/ignore",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/RecipientInvitation/IgnoreRecipientInvitation";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        recipient_invitation_id = path "recipientInvitationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RecipientInvitation) }
    then {
        settled(get_recipient_invitation, models::RecipientInvitation,
            models::RecipientInvitationLifecycleState);
        with_id("recipientInvitationId", "id");
    }
}

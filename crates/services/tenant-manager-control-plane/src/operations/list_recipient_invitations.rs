// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recipient invitations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRecipientInvitations = GET "/recipientInvitations",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/RecipientInvitation/ListRecipientInvitations";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the sender tenancy.
        sender_tenancy_id = query "senderTenancyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RecipientInvitationLifecycleState);
        /// Filters by the status.
        status = query "status" (models::RecipientInvitationStatus);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RecipientInvitationCollection),
        items(models::RecipientInvitationSummary = |page| page.items),
    }
}

// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sender invitations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSenderInvitations = GET "/senderInvitations",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SenderInvitation/ListSenderInvitations";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the recipient tenancy.
        recipient_tenancy_id = query "recipientTenancyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SenderInvitationLifecycleState);
        /// Filters by the status.
        status = query "status" (models::SenderInvitationStatus);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSenderInvitationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SenderInvitationCollection),
        items(models::SenderInvitationSummary = |page| page.items),
    }
}

// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the assigned subscriptions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAssignedSubscriptions = GET "/assignedSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/AssignedSubscription/ListAssignedSubscriptions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAssignedSubscriptionsSortBy);
        /// Filters by the version of the subscription entity.
        entity_version = query "entityVersion" (models::ListAssignedSubscriptionsEntityVersion);
    }
    returns {
        pages(models::AssignedSubscriptionCollection),
        items(models::AssignedSubscriptionSummary = |page| page.items),
    }
}

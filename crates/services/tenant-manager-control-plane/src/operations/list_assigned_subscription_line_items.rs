// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the assigned subscription line items.
    ListAssignedSubscriptionLineItems =
        GET "/assignedSubscriptions/{assignedSubscriptionId}/assignedSubscriptionLineItems",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/AssignedSubscriptionLineItemSummary/ListAssignedSubscriptionLineItems";
    required {
        assigned_subscription_id = path "assignedSubscriptionId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAssignedSubscriptionLineItemsSortBy);
    }
    returns {
        pages(models::AssignedSubscriptionLineItemCollection),
        items(models::AssignedSubscriptionLineItemSummary = |page| page.items),
    }
}

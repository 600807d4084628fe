// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subscription line items.
    ListSubscriptionLineItems = GET "/subscriptions/{subscriptionId}/subscriptionLineItems",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SubscriptionLineItemSummary/ListSubscriptionLineItems";
    required {
        subscription_id = path "subscriptionId" (String);
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
        sort_by = query "sortBy" (models::ListSubscriptionLineItemsSortBy);
    }
    returns {
        pages(models::SubscriptionLineItemCollection),
        items(models::SubscriptionLineItemSummary = |page| page.items),
    }
}

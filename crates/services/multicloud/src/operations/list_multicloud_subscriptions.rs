// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the multicloud subscriptions.
    ListMulticloudSubscriptions = GET "/multicloudsubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/MulticloudSubscriptionCollection/ListMulticloudSubscriptions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMulticloudSubscriptionsSortBy);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MulticloudSubscriptionCollection),
        items(models::MulticloudSubscriptionSummary = |page| page.items),
    }
}

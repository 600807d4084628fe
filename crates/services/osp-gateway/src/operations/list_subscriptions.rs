// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subscriptions.
    ///
    /// The response has the header `opc-total-items`.
    ListSubscriptions = GET "/subscriptions";
    required {
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubscriptionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SubscriptionCollection),
        items(models::SubscriptionSummary = |page| page.items),
    }
}

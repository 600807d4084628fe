// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BYOASNs.
    ListByoasns = GET "/byoasns",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Byoasn/ListByoasns";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListByoasnsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::ByoasnCollection), items(models::ByoasnSummary = |page| page.items) }
}

// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU collections.
    ListFsuCollections = GET "/fsuCollections",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollectionSummaryCollection/ListFsuCollections";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListFsuCollectionsLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type.
        type_ = query "type" (models::ListFsuCollectionsType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListFsuCollectionsSortBy);
    }
    returns {
        pages(models::FsuCollectionSummaryCollection),
        items(models::FsuCollectionSummary = |page| page.items),
    }
}

// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU cycles.
    ListFsuCycles = GET "/fsuCycles",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCycleSummary/ListFsuCycles";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the Exadata Fleet Update collection.
        fsu_collection_id = query "fsuCollectionId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FsuCycleLifecycleState);
        /// Filters by the type of the collection.
        collection_type = query "collectionType" (models::FsuCycleCollectionType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The target version.
        target_version = query "targetVersion" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFsuCyclesSortBy);
    }
    returns {
        pages(models::FsuCycleSummaryCollection),
        items(models::FsuCycleSummary = |page| page.items),
    }
}

// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the artifacts.
    ListArtifacts = GET "/artifacts",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ArtifactCollection/ListArtifacts";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ArtifactLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the status.
        status = query "status" (models::ArtifactStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListArtifactsSortBy);
    }
    returns {
        pages(models::ArtifactCollection),
        items(models::ArtifactSummary = |page| page.items),
    }
}

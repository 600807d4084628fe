// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the admin artifacts.
    ListAdminArtifacts = GET "/adminArtifacts",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminArtifactCollection/ListAdminArtifacts";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the publisher.
        publisher_id = query "publisherId" (String);
        /// Filters by the type of the artifact.
        artifact_type = query "artifactType" (models::AdminArtifactArtifactType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListAdminArtifactsLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the status.
        status = query "status" (models::ListAdminArtifactsStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListAdminArtifactsSortBy);
    }
    returns {
        pages(models::AdminArtifactCollection),
        items(models::AdminArtifactSummary = |page| page.items),
    }
}

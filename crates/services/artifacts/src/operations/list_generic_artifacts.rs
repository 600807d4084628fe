// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the generic artifacts.
    ListGenericArtifacts = GET "/generic/artifacts",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/ListGenericArtifacts";
    required {
        compartment_id = query "compartmentId" (String);
        repository_id = query "repositoryId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the path of the artifact in the repository.
        artifact_path = query "artifactPath" (String);
        /// Filters by the version.
        version = query "version" (String);
        /// Filters by the SHA256 digest.
        sha256 = query "sha256" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListGenericArtifactsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::GenericArtifactCollection),
        items(models::GenericArtifactSummary = |page| page.items),
    }
}

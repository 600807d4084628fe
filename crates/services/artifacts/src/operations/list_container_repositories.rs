// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container repositories.
    ListContainerRepositories = GET "/container/repositories",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerRepository/ListContainerRepositories";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The OCID of the repository.
        repository_id = query "repositoryId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the repository is public, so that anonymous access is allowed.
        is_public = query "isPublic" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListContainerRepositoriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ContainerRepositoryCollection),
        items(models::ContainerRepositorySummary = |page| page.items),
    }
}

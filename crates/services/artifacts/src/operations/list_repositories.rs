// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the repositories.
    ListRepositories = GET "/repositories",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/Repository/ListRepositories";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the repository is immutable, so that images in it cannot be
        /// overwritten.
        is_immutable = query "isImmutable" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListRepositoriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::RepositoryCollection),
        items(models::RepositorySummary = |page| page.items),
    }
}

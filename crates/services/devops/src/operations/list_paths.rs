// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the paths.
    ListPaths = GET "/repositories/{repositoryId}/paths",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryPathSummary/ListPaths";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The ref.
        ref_ = query "ref" (String);
        /// Whether the option `paths in subtree` applies.
        paths_in_subtree = query "pathsInSubtree" (bool);
        /// The folder path.
        folder_path = query "folderPath" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `name`.
        sort_by = query "sortBy" (models::ListPathsSortBy);
    }
    returns {
        pages(models::RepositoryPathCollection),
        items(models::RepositoryPathSummary = |page| page.items),
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the protected branches.
    ListProtectedBranches = GET "/repositories/{repositoryId}/protectedBranches",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/ProtectedBranchCollection/ListProtectedBranches";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `branchName`.
        sort_by = query "sortBy" (models::ListProtectedBranchesSortBy);
    }
    returns {
        pages(models::ProtectedBranchCollection),
        items(models::ProtectedBranchSummary = |page| page.items),
    }
}

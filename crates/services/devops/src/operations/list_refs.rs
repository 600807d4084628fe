// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the refs.
    ListRefs = GET "/repositories/{repositoryId}/refs",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryRef/ListRefs";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// Filters by the type of the reference, such as branch or tag.
        ref_type = query "refType" (models::ListRefsRefType);
        /// The ID of the commit.
        commit_id = query "commitId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name of the reference.
        ref_name = query "refName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRefsSortBy);
    }
    returns {
        pages(models::RepositoryRefCollection),
        items(models::RepositoryRefSummary = |page| page.items),
    }
}

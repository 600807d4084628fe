// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the authors.
    ListAuthors = GET "/repositories/{repositoryId}/authors",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListAuthors";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The name of the reference.
        ref_name = query "refName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::RepositoryAuthorCollection),
        items(models::RepositoryAuthorSummary = |page| page.items),
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the project commit analytics authors.
    ListProjectCommitAnalyticsAuthors = GET "/projects/{projectId}/commitAnalyticsAuthors",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListProjectCommitAnalyticsAuthors";
    required {
        project_id = path "projectId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `authorName`.
        sort_by = query "sortBy" (models::ListProjectCommitAnalyticsAuthorsSortBy);
    }
    returns {
        pages(models::CommitAnalyticsAuthorCollection),
        items(models::CommitAnalyticsAuthorSummary = |page| page.items),
    }
}

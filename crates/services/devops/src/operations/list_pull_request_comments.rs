// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pull request comments.
    ListPullRequestComments = GET "/pullRequests/{pullRequestId}/comments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/ListPullRequestComments";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListPullRequestCommentsSortBy);
        /// The ID of the comment.
        comment_id = query "commentId" (String);
        /// Filters by the ID of the commit.
        commit_id = query "commitId" (String);
        /// Filters by the path of the file.
        file_path = query "filePath" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::PullRequestCommentCollection),
        items(models::PullRequestCommentSummary = |page| page.items),
    }
}

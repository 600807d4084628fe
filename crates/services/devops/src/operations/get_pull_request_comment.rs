// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pull request comment.
    ///
    /// The response has the header `etag`.
    GetPullRequestComment = GET "/pullRequests/{pullRequestId}/comments/{commentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/GetPullRequestComment";
    required {
        pull_request_id = path "pullRequestId" (String);
        comment_id = path "commentId" (String);
    }
    returns { json(models::PullRequestComment) }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pull request comment.
    ///
    /// The response has the header `etag`.
    UpdatePullRequestComment = PUT "/pullRequests/{pullRequestId}/comments/{commentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/UpdatePullRequestComment";
    required {
        pull_request_id = path "pullRequestId" (String);
        comment_id = path "commentId" (String);
        update_pull_request_comment_details = json(models::UpdatePullRequestCommentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PullRequestComment) }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unlikes the pull request comment.
    ///
    /// The response has the header `etag`.
    UnlikePullRequestComment =
        POST "/pullRequests/{pullRequestId}/comments/{commentId}/actions/unlike",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/UnlikePullRequestComment";
    required {
        pull_request_id = path "pullRequestId" (String);
        comment_id = path "commentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PullRequestComment) }
}

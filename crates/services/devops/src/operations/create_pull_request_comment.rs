// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pull request comment.
    ///
    /// The response has the header `etag`.
    CreatePullRequestComment = POST "/pullRequests/{pullRequestId}/comments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/CreatePullRequestComment";
    facts { with_retry_token(); }
    required {
        pull_request_id = path "pullRequestId" (String);
        create_pull_request_comment_details = json(models::CreatePullRequestCommentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PullRequestComment) }
}

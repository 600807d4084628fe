// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reviews the pull request.
    ///
    /// The response has the headers `etag` and `location`.
    ReviewPullRequest = POST "/pullRequests/{pullRequestId}/actions/review",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/ReviewPullRequest";
    facts { with_retry_token(); }
    required {
        pull_request_id = path "pullRequestId" (String);
        review_pull_request_details = json(models::ReviewPullRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PullRequest) }
    then {
        settled(get_pull_request, models::PullRequest, models::PullRequestLifecycleState);
        with_id("pullRequestId", "id");
    }
}

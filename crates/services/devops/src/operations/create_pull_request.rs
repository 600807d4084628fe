// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pull request.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreatePullRequest = POST "/pullRequests",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/CreatePullRequest";
    facts { with_retry_token(); }
    required {
        create_pull_request_details = json(models::CreatePullRequestDetails);
    }
    optional {
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

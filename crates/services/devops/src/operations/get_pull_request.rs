// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pull request.
    ///
    /// The response has the header `etag`.
    GetPullRequest = GET "/pullRequests/{pullRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/GetPullRequest";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    returns { json(models::PullRequest), state(models::PullRequestLifecycleState) }
}

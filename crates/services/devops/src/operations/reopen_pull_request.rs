// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reopens the pull request.
    ///
    /// The response has the headers `etag` and `location`.
    ReopenPullRequest = POST "/pullRequests/{pullRequestId}/actions/reopen",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/ReopenPullRequest";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PullRequest) }
    then {
        settled(get_pull_request, models::PullRequest, models::PullRequestLifecycleState);
        with_id("pullRequestId", "id");
    }
}

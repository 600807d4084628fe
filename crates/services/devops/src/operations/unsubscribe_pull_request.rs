// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Unsubscribes from the pull request.
    ///
    /// The response has the headers `content-location` and `etag`.
    UnsubscribePullRequest = GET "/pullRequests/{pullRequestId}/actions/unsubscribe",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/UnsubscribePullRequest";
    facts { with_accept("text/html"); }
    required {
        pull_request_id = path "pullRequestId" (String);
        token = query "token" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { text }
}

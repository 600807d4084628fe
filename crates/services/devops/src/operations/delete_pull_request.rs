// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the pull request.
    DeletePullRequest = DELETE "/pullRequests/{pullRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequest/DeletePullRequest";
    required {
        pull_request_id = path "pullRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_pull_request); }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pull request notification preference.
    ///
    /// The response has the header `etag`.
    GetPullRequestNotificationPreference =
        GET "/pullRequests/{pullRequestId}/principals/{principalId}/pullRequestNotificationPreference",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequestNotificationPreference/GetPullRequestNotificationPreference";
    required {
        pull_request_id = path "pullRequestId" (String);
        principal_id = path "principalId" (String);
    }
    returns { json(models::PullRequestNotificationPreference) }
}

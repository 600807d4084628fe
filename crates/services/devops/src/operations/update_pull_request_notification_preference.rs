// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pull request notification preference.
    ///
    /// The response has the headers `etag` and `location`.
    UpdatePullRequestNotificationPreference =
        PUT "/pullRequests/{pullRequestId}/principals/{principalId}/pullRequestNotificationPreference",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequestNotificationPreference/UpdatePullRequestNotificationPreference";
    required {
        pull_request_id = path "pullRequestId" (String);
        principal_id = path "principalId" (String);
        update_pull_request_notification_preference_details =
            json(models::UpdatePullRequestNotificationPreferenceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PullRequestNotificationPreference) }
}

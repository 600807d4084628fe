// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the project notification preference.
    ///
    /// The response has the headers `etag` and `location`.
    UpdateProjectNotificationPreference =
        PUT "/projects/{projectId}/principals/{principalId}/pullRequestNotificationPreference",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/ProjectNotificationPreference/UpdateProjectNotificationPreference";
    required {
        project_id = path "projectId" (String);
        principal_id = path "principalId" (String);
        update_project_notification_preference_details =
            json(models::UpdateProjectNotificationPreferenceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ProjectNotificationPreference) }
}

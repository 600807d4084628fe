// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the project notification preference.
    ///
    /// The response has the header `etag`.
    GetProjectNotificationPreference =
        GET "/projects/{projectId}/principals/{principalId}/pullRequestNotificationPreference",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/ProjectNotificationPreference/GetProjectNotificationPreference";
    required {
        project_id = path "projectId" (String);
        principal_id = path "principalId" (String);
    }
    returns { json(models::ProjectNotificationPreference) }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the repository notification preference.
    ///
    /// The response has the header `etag`.
    GetRepositoryNotificationPreference =
        GET "/repositories/{repositoryId}/principals/{principalId}/pullRequestNotificationPreference",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryNotificationPreference/GetRepositoryNotificationPreference";
    required {
        repository_id = path "repositoryId" (String);
        principal_id = path "principalId" (String);
    }
    returns { json(models::RepositoryNotificationPreference) }
}

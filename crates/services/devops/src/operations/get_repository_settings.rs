// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the repository settings.
    ///
    /// The response has the header `etag`.
    GetRepositorySettings = GET "/repositories/{repositoryId}/repositorySettings",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositorySettings/GetRepositorySettings";
    required {
        repository_id = path "repositoryId" (String);
    }
    returns { json(models::RepositorySettings) }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the repository.
    ///
    /// The response has the header `etag`.
    GetRepository = GET "/repositories/{repositoryId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetRepository";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The fields.
        fields = query_each "fields" ([models::GetRepositoryField]);
    }
    returns { json(models::Repository), state(models::RepositoryLifecycleState) }
}

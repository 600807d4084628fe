// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ref.
    ///
    /// The response has the headers `etag` and `sunset`.
    GetRef = GET "/repositories/{repositoryId}/refs/{refName}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetRef";
    required {
        repository_id = path "repositoryId" (String);
        ref_name = path "refName" (String);
    }
    returns { json(models::RepositoryRef) }
}

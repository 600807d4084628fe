// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container repository.
    ///
    /// The response has the header `etag`.
    GetContainerRepository = GET "/container/repositories/{repositoryId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerRepository/GetContainerRepository";
    required {
        repository_id = path "repositoryId" (String);
    }
    returns { json(models::ContainerRepository), state(models::ContainerRepositoryLifecycleState) }
}

// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the container repository.
    ///
    /// The response has the header `etag`.
    UpdateContainerRepository = PUT "/container/repositories/{repositoryId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerRepository/UpdateContainerRepository";
    required {
        repository_id = path "repositoryId" (String);
        update_container_repository_details = json(models::UpdateContainerRepositoryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ContainerRepository) }
    then {
        settled(get_container_repository, models::ContainerRepository,
            models::ContainerRepositoryLifecycleState);
    }
}

// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a container repository.
    ///
    /// The response has the header `etag`.
    CreateContainerRepository = POST "/container/repositories",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerRepository/CreateContainerRepository";
    facts { with_retry_token(); }
    required {
        create_container_repository_details = json(models::CreateContainerRepositoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ContainerRepository) }
    then {
        settled(get_container_repository, models::ContainerRepository,
            models::ContainerRepositoryLifecycleState);
        with_id("repositoryId", "id");
    }
}

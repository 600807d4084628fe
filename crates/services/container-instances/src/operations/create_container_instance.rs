// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a container instance.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateContainerInstance = POST "/containerInstances",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/ContainerInstance/CreateContainerInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_container_instance_details = json(models::CreateContainerInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ContainerInstance) }
    then {
        settled(get_container_instance, models::ContainerInstance,
            models::ContainerInstanceLifecycleState);
        with_id("containerInstanceId", "id");
    }
}

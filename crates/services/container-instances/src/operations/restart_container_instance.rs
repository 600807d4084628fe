// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restarts the container instance.
    ///
    /// The response has the header `opc-work-request-id`.
    RestartContainerInstance = POST "/containerInstances/{containerInstanceId}/actions/restart",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/ContainerInstance/RestartContainerInstance";
    required {
        container_instance_id = path "containerInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_container_instance, models::ContainerInstance,
            models::ContainerInstanceLifecycleState);
    }
}

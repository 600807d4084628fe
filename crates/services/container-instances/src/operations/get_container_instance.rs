// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container instance.
    ///
    /// The response has the header `etag`.
    GetContainerInstance = GET "/containerInstances/{containerInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/ContainerInstance/GetContainerInstance";
    required {
        container_instance_id = path "containerInstanceId" (String);
    }
    returns { json(models::ContainerInstance), state(models::ContainerInstanceLifecycleState) }
}

// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container.
    ///
    /// The response has the header `etag`.
    GetContainer = GET "/containers/{containerId}",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/Container/GetContainer";
    required {
        container_id = path "containerId" (String);
    }
    returns { json(models::Container), state(models::ContainerLifecycleState) }
}

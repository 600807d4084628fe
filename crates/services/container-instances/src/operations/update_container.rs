// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the container.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateContainer = PUT "/containers/{containerId}",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/Container/UpdateContainer";
    required {
        container_id = path "containerId" (String);
        update_container_details = json(models::UpdateContainerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_container, models::Container, models::ContainerLifecycleState); }
}

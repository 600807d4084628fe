// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the logs.
    RetrieveLogs = POST "/containers/{containerId}/actions/retrieveLogs",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/Container/RetrieveLogs";
    facts { with_accept("application/json, text/plain"); }
    required {
        container_id = path "containerId" (String);
    }
    optional {
        /// Whether it is previous.
        is_previous = query "isPrevious" (bool);
    }
    returns { text }
    then { settled(get_container, models::Container, models::ContainerLifecycleState); }
}

// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a network load balancer backend set mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancerBackendSetMappingDetails {
    /// Whether the backend set serves non-movable compute instances. Such backend sets are only
    /// enabled or disabled during disaster recovery.
    pub is_backend_set_for_non_movable: bool,
    /// The name of the source backend set. Example: `Source-BackendSet-1`.
    pub source_backend_set_name: String,
    /// The name of the backend set at the destination. Example: `Destination-BackendSet-1`.
    pub destination_backend_set_name: String,
}

model! {
    NetworkLoadBalancerBackendSetMappingDetails {
        required {
            is_backend_set_for_non_movable = "isBackendSetForNonMovable",
                with_is_backend_set_for_non_movable(bool);
            source_backend_set_name = "sourceBackendSetName", with_source_backend_set_name(String);
            destination_backend_set_name = "destinationBackendSetName",
                with_destination_backend_set_name(String);
        }
    }
}

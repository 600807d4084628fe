// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer backend set mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerBackendSetMapping {
    /// Whether the backend set serves non-movable compute instances. Such backend sets are only
    /// enabled or disabled during disaster recovery.
    pub is_backend_set_for_non_movable: bool,
    /// The name of the source backend set.
    pub source_backend_set_name: String,
    /// The name of the backend set at the destination.
    pub destination_backend_set_name: String,
}

model! {
    LoadBalancerBackendSetMapping {
        is_backend_set_for_non_movable = "isBackendSetForNonMovable";
        source_backend_set_name = "sourceBackendSetName";
        destination_backend_set_name = "destinationBackendSetName";
    }
}

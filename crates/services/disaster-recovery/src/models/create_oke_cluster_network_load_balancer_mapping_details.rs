// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OKE cluster network load balancer mapping to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeClusterNetworkLoadBalancerMappingDetails {
    /// The OCID of the network load balancer that is the source.
    pub source_network_load_balancer_id: String,
    /// The OCID of the network load balancer at the destination.
    pub destination_network_load_balancer_id: String,
}

model! {
    CreateOkeClusterNetworkLoadBalancerMappingDetails {
        required {
            source_network_load_balancer_id = "sourceNetworkLoadBalancerId",
                with_source_network_load_balancer_id(String);
            destination_network_load_balancer_id = "destinationNetworkLoadBalancerId",
                with_destination_network_load_balancer_id(String);
        }
    }
}

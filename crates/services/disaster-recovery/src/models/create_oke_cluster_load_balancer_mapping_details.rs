// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OKE cluster load balancer mapping to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeClusterLoadBalancerMappingDetails {
    /// The OCID of the source load balancer.
    pub source_load_balancer_id: String,
    /// The OCID of the destination load balancer.
    pub destination_load_balancer_id: String,
}

model! {
    CreateOkeClusterLoadBalancerMappingDetails {
        required {
            source_load_balancer_id = "sourceLoadBalancerId", with_source_load_balancer_id(String);
            destination_load_balancer_id = "destinationLoadBalancerId",
                with_destination_load_balancer_id(String);
        }
    }
}

// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OKE cluster load balancer mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeClusterLoadBalancerMapping {
    /// The OCID of the source load balancer.
    pub source_load_balancer_id: String,
    /// The OCID of the destination load balancer.
    pub destination_load_balancer_id: String,
}

model! {
    OkeClusterLoadBalancerMapping {
        source_load_balancer_id = "sourceLoadBalancerId";
        destination_load_balancer_id = "destinationLoadBalancerId";
    }
}

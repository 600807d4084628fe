// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member network load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberNetworkLoadBalancer {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the network load balancer at the destination.
    pub destination_network_load_balancer_id: Option<String>,
    /// The mappings of backend sets, used to transfer or update backends during disaster recovery.
    pub backend_set_mappings: Option<Vec<models::NetworkLoadBalancerBackendSetMapping>>,
}

model! {
    DrProtectionGroupMemberNetworkLoadBalancer, "memberType" = "NETWORK_LOAD_BALANCER" {
        member_id = "memberId";
        destination_network_load_balancer_id = "destinationNetworkLoadBalancerId";
        backend_set_mappings = "backendSetMappings";
    }
}

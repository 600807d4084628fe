// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberLoadBalancer {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the destination load balancer.
    pub destination_load_balancer_id: Option<String>,
    /// The mappings of backend sets, used to transfer or update backends during disaster recovery.
    pub backend_set_mappings: Option<Vec<models::LoadBalancerBackendSetMapping>>,
}

model! {
    DrProtectionGroupMemberLoadBalancer, "memberType" = "LOAD_BALANCER" {
        member_id = "memberId";
        destination_load_balancer_id = "destinationLoadBalancerId";
        backend_set_mappings = "backendSetMappings";
    }
}

// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member load balancer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberLoadBalancerDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the destination load balancer.
    pub destination_load_balancer_id: Option<String>,
    /// The mappings of backend sets, used to transfer or update backends during disaster recovery.
    pub backend_set_mappings: Option<Vec<models::LoadBalancerBackendSetMappingDetails>>,
}

model! {
    CreateDrProtectionGroupMemberLoadBalancerDetails, "memberType" = "LOAD_BALANCER" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            destination_load_balancer_id = "destinationLoadBalancerId",
                with_destination_load_balancer_id(String);
            backend_set_mappings = "backendSetMappings",
                with_backend_set_mappings([models::LoadBalancerBackendSetMappingDetails]);
        }
    }
}

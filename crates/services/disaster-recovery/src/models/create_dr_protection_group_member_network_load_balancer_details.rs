// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member network load balancer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberNetworkLoadBalancerDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the network load balancer at the destination.
    pub destination_network_load_balancer_id: Option<String>,
    /// The mappings of backend sets, used to transfer or update backends during disaster recovery.
    pub backend_set_mappings: Option<Vec<models::NetworkLoadBalancerBackendSetMappingDetails>>,
}

model! {
    CreateDrProtectionGroupMemberNetworkLoadBalancerDetails, "memberType" = "NETWORK_LOAD_BALANCER" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            destination_network_load_balancer_id = "destinationNetworkLoadBalancerId",
                with_destination_network_load_balancer_id(String);
            backend_set_mappings = "backendSetMappings",
                with_backend_set_mappings([models::NetworkLoadBalancerBackendSetMappingDetails]);
        }
    }
}

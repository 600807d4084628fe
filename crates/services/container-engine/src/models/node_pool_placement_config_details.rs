// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node pool placement configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolPlacementConfigDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the compute capacity reservation.
    pub capacity_reservation_id: Option<String>,
    /// The OCID of the host group.
    pub host_group_id: Option<String>,
    /// The preemptible node configuration.
    pub preemptible_node_config: Option<models::PreemptibleNodeConfigDetails>,
    /// The fault domains.
    pub fault_domains: Option<Vec<String>>,
}

model! {
    NodePoolPlacementConfigDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            host_group_id = "hostGroupId", with_host_group_id(String);
            preemptible_node_config = "preemptibleNodeConfig",
                with_preemptible_node_config(models::PreemptibleNodeConfigDetails);
            fault_domains = "faultDomains", with_fault_domains([String]);
        }
    }
}

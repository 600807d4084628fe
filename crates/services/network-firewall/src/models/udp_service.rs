// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A UDP service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UdpService {
    /// The name.
    pub name: String,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// The port ranges.
    pub port_ranges: Vec<models::PortRange>,
}

model! {
    UdpService, "type" = "UDP_SERVICE" {
        name = "name";
        parent_resource_id = "parentResourceId";
        description = "description";
        port_ranges = "portRanges";
    }
}

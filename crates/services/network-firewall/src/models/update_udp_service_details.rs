// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a UDP service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUdpServiceDetails {
    /// The description.
    pub description: Option<String>,
    /// The port ranges.
    pub port_ranges: Vec<models::PortRange>,
    cleared: Vec<String>,
}

update! {
    UpdateUdpServiceDetails, "type" = "UDP_SERVICE" {
        required {
            port_ranges = "portRanges", with_port_ranges([models::PortRange]);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}

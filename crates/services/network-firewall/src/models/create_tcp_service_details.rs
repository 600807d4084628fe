// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a TCP service to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTcpServiceDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The port ranges.
    pub port_ranges: Vec<models::PortRange>,
}

model! {
    CreateTcpServiceDetails, "type" = "TCP_SERVICE" {
        required {
            name = "name", with_name(String);
            port_ranges = "portRanges", with_port_ranges([models::PortRange]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// TCP options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpOptions {
    /// The range of destination ports.
    pub destination_port_range: Option<models::PortRange>,
    /// The range of source ports.
    pub source_port_range: Option<models::PortRange>,
}

model! {
    TcpOptions {
        optional {
            destination_port_range = "destinationPortRange",
                with_destination_port_range(models::PortRange);
            source_port_range = "sourcePortRange", with_source_port_range(models::PortRange);
        }
    }
}

// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A port range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRange {
    /// The minimum port.
    pub minimum_port: i64,
    /// The maximum port.
    pub maximum_port: Option<i64>,
}

model! {
    PortRange {
        required {
            minimum_port = "minimumPort", with_minimum_port(i64);
        }
        optional {
            maximum_port = "maximumPort", with_maximum_port(i64);
        }
    }
}

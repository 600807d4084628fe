// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network firewall health status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkFirewallHealthStatus {
    /// The status.
    pub status: models::NetworkFirewallHealthStatusStatus,
}

model! {
    NetworkFirewallHealthStatus {
        status = "status";
    }
}

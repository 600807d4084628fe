// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a virtual circuit associated tunnel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitAssociatedTunnelDetails {
    /// The type of the tunnel.
    pub tunnel_type: models::VirtualCircuitAssociatedTunnelTunnelType,
    /// The OCID of the IPSec connection.
    pub ipsec_connection_id: Option<String>,
    /// The OCID of the IPSec tunnel.
    pub tunnel_id: String,
}

model! {
    VirtualCircuitAssociatedTunnelDetails {
        tunnel_type = "tunnelType";
        ipsec_connection_id = "ipsecConnectionId";
        tunnel_id = "tunnelId";
    }
}

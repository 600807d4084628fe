// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Default DRG route tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultDrgRouteTables {
    /// The ID of the VCN.
    pub vcn: Option<String>,
    /// The ID of the default route table for attachments of IPSec tunnels.
    pub ipsec_tunnel: Option<String>,
    /// The virtual circuit.
    pub virtual_circuit: Option<String>,
    /// The ID of the default route table for attachments of remote peering connections.
    pub remote_peering_connection: Option<String>,
}

model! {
    DefaultDrgRouteTables {
        optional {
            vcn = "vcn", with_vcn(String);
            ipsec_tunnel = "ipsecTunnel", with_ipsec_tunnel(String);
            virtual_circuit = "virtualCircuit", with_virtual_circuit(String);
            remote_peering_connection = "remotePeeringConnection",
                with_remote_peering_connection(String);
        }
    }
}

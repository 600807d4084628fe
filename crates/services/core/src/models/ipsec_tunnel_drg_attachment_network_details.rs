// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPSec tunnel DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecTunnelDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The ID of the IPSec connection.
    pub ipsec_connection_id: Option<String>,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: Option<String>,
}

model! {
    IpsecTunnelDrgAttachmentNetworkDetails, "type" = "IPSEC_TUNNEL" {
        id = "id";
        ipsec_connection_id = "ipsecConnectionId";
        transport_attachment_id = "transportAttachmentId";
    }
}

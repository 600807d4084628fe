// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPSec tunnel DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecTunnelDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// The ID of the IPSec connection.
    pub ipsec_connection_id: String,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: Option<String>,
}

model! {
    IpsecTunnelDrgAttachmentNetworkCreateDetails, "type" = "IPSEC_TUNNEL" {
        id = "id";
        compartment_id = "compartmentId";
        regional_oci_asn = "regionalOciAsn";
        ipsec_connection_id = "ipsecConnectionId";
        transport_attachment_id = "transportAttachmentId";
    }
}

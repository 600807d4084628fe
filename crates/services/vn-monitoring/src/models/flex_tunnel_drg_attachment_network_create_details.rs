// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a flex tunnel DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexTunnelDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: String,
}

model! {
    FlexTunnelDrgAttachmentNetworkCreateDetails, "type" = "FLEX_TUNNEL" {
        id = "id";
        compartment_id = "compartmentId";
        transport_attachment_id = "transportAttachmentId";
    }
}

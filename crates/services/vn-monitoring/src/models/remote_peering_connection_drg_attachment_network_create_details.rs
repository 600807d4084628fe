// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a remote peering connection DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemotePeeringConnectionDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// Whether it is a global fast connect.
    pub is_global_fast_connect: Option<bool>,
}

model! {
    RemotePeeringConnectionDrgAttachmentNetworkCreateDetails, "type" = "REMOTE_PEERING_CONNECTION" {
        id = "id";
        compartment_id = "compartmentId";
        regional_oci_asn = "regionalOciAsn";
        is_global_fast_connect = "isGlobalFastConnect";
    }
}

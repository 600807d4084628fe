// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SSL inbound inspection profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SslInboundInspectionProfile {
    /// The name.
    pub name: String,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// Whether sessions with an unsupported SSL version are blocked.
    pub is_unsupported_version_blocked: Option<bool>,
    /// Whether sessions with an unsupported SSL cipher suite are blocked.
    pub is_unsupported_cipher_blocked: Option<bool>,
    /// Whether sessions are blocked while the firewall cannot decrypt their traffic.
    pub is_out_of_capacity_blocked: Option<bool>,
}

model! {
    SslInboundInspectionProfile, "type" = "SSL_INBOUND_INSPECTION" {
        name = "name";
        parent_resource_id = "parentResourceId";
        description = "description";
        is_unsupported_version_blocked = "isUnsupportedVersionBlocked";
        is_unsupported_cipher_blocked = "isUnsupportedCipherBlocked";
        is_out_of_capacity_blocked = "isOutOfCapacityBlocked";
    }
}

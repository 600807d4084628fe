// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SSL inbound inspection profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslInboundInspectionProfileDetails {
    /// The name.
    pub name: String,
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
    CreateSslInboundInspectionProfileDetails, "type" = "SSL_INBOUND_INSPECTION" {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            is_unsupported_version_blocked = "isUnsupportedVersionBlocked",
                with_is_unsupported_version_blocked(bool);
            is_unsupported_cipher_blocked = "isUnsupportedCipherBlocked",
                with_is_unsupported_cipher_blocked(bool);
            is_out_of_capacity_blocked = "isOutOfCapacityBlocked",
                with_is_out_of_capacity_blocked(bool);
        }
    }
}

// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an SSL inbound inspection profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSslInboundInspectionProfileDetails {
    /// The description.
    pub description: Option<String>,
    /// Whether sessions with an unsupported SSL version are blocked.
    pub is_unsupported_version_blocked: Option<bool>,
    /// Whether sessions with an unsupported SSL cipher suite are blocked.
    pub is_unsupported_cipher_blocked: Option<bool>,
    /// Whether sessions are blocked while the firewall cannot decrypt their traffic.
    pub is_out_of_capacity_blocked: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateSslInboundInspectionProfileDetails, "type" = "SSL_INBOUND_INSPECTION" {
        optional {
            description = "description", with_description(String), clear_description;
            is_unsupported_version_blocked = "isUnsupportedVersionBlocked",
                with_is_unsupported_version_blocked(bool), clear_is_unsupported_version_blocked;
            is_unsupported_cipher_blocked = "isUnsupportedCipherBlocked",
                with_is_unsupported_cipher_blocked(bool), clear_is_unsupported_cipher_blocked;
            is_out_of_capacity_blocked = "isOutOfCapacityBlocked",
                with_is_out_of_capacity_blocked(bool), clear_is_out_of_capacity_blocked;
        }
    }
}

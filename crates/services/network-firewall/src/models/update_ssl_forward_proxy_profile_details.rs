// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an SSL forward proxy profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSslForwardProxyProfileDetails {
    /// The description.
    pub description: Option<String>,
    /// Whether to block sessions with an expired server certificate.
    pub is_expired_certificate_blocked: Option<bool>,
    /// Whether to block sessions if the issuer of the server certificate is untrusted.
    pub is_untrusted_issuer_blocked: Option<bool>,
    /// Whether to block sessions if the check for revocation of the server certificate times out.
    pub is_revocation_status_timeout_blocked: Option<bool>,
    /// Whether sessions with an unsupported SSL version are blocked.
    pub is_unsupported_version_blocked: Option<bool>,
    /// Whether sessions with an unsupported SSL cipher suite are blocked.
    pub is_unsupported_cipher_blocked: Option<bool>,
    /// Whether to block sessions whose server certificate has an unknown revocation status.
    pub is_unknown_revocation_status_blocked: Option<bool>,
    /// Whether to block sessions whose server certificate has extensions other than key usage and
    /// extended key usage.
    pub are_certificate_extensions_restricted: Option<bool>,
    /// Whether to add a SAN to the impersonating certificate if the server certificate has none.
    pub is_auto_include_alt_name: Option<bool>,
    /// Whether sessions are blocked while the firewall cannot decrypt their traffic.
    pub is_out_of_capacity_blocked: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateSslForwardProxyProfileDetails, "type" = "SSL_FORWARD_PROXY" {
        optional {
            description = "description", with_description(String), clear_description;
            is_expired_certificate_blocked = "isExpiredCertificateBlocked",
                with_is_expired_certificate_blocked(bool), clear_is_expired_certificate_blocked;
            is_untrusted_issuer_blocked = "isUntrustedIssuerBlocked",
                with_is_untrusted_issuer_blocked(bool), clear_is_untrusted_issuer_blocked;
            is_revocation_status_timeout_blocked = "isRevocationStatusTimeoutBlocked",
                with_is_revocation_status_timeout_blocked(bool),
                clear_is_revocation_status_timeout_blocked;
            is_unsupported_version_blocked = "isUnsupportedVersionBlocked",
                with_is_unsupported_version_blocked(bool), clear_is_unsupported_version_blocked;
            is_unsupported_cipher_blocked = "isUnsupportedCipherBlocked",
                with_is_unsupported_cipher_blocked(bool), clear_is_unsupported_cipher_blocked;
            is_unknown_revocation_status_blocked = "isUnknownRevocationStatusBlocked",
                with_is_unknown_revocation_status_blocked(bool),
                clear_is_unknown_revocation_status_blocked;
            are_certificate_extensions_restricted = "areCertificateExtensionsRestricted",
                with_are_certificate_extensions_restricted(bool),
                clear_are_certificate_extensions_restricted;
            is_auto_include_alt_name = "isAutoIncludeAltName", with_is_auto_include_alt_name(bool),
                clear_is_auto_include_alt_name;
            is_out_of_capacity_blocked = "isOutOfCapacityBlocked",
                with_is_out_of_capacity_blocked(bool), clear_is_out_of_capacity_blocked;
        }
    }
}

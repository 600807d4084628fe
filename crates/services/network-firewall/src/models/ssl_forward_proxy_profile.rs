// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SSL forward proxy profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SslForwardProxyProfile {
    /// The name.
    pub name: String,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
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
}

model! {
    SslForwardProxyProfile, "type" = "SSL_FORWARD_PROXY" {
        name = "name";
        parent_resource_id = "parentResourceId";
        description = "description";
        is_expired_certificate_blocked = "isExpiredCertificateBlocked";
        is_untrusted_issuer_blocked = "isUntrustedIssuerBlocked";
        is_revocation_status_timeout_blocked = "isRevocationStatusTimeoutBlocked";
        is_unsupported_version_blocked = "isUnsupportedVersionBlocked";
        is_unsupported_cipher_blocked = "isUnsupportedCipherBlocked";
        is_unknown_revocation_status_blocked = "isUnknownRevocationStatusBlocked";
        are_certificate_extensions_restricted = "areCertificateExtensionsRestricted";
        is_auto_include_alt_name = "isAutoIncludeAltName";
        is_out_of_capacity_blocked = "isOutOfCapacityBlocked";
    }
}

// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificate authority issuance expiry rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityIssuanceExpiryRule {
    /// The leaf certificate maximum validity duration.
    pub leaf_certificate_max_validity_duration: Option<String>,
    /// The certificate authority maximum validity duration.
    pub certificate_authority_max_validity_duration: Option<String>,
}

model! {
    CertificateAuthorityIssuanceExpiryRule, "ruleType" = "CERTIFICATE_AUTHORITY_ISSUANCE_EXPIRY_RULE" {
        optional {
            leaf_certificate_max_validity_duration = "leafCertificateMaxValidityDuration",
                with_leaf_certificate_max_validity_duration(String);
            certificate_authority_max_validity_duration = "certificateAuthorityMaxValidityDuration",
                with_certificate_authority_max_validity_duration(String);
        }
    }
}

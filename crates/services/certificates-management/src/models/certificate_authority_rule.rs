// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A certificate authority rule.
    ///
    /// The field `ruleType` selects the variant.
    pub enum CertificateAuthorityRule by "ruleType" {
        CertificateAuthorityIssuanceExpiryRule(models::CertificateAuthorityIssuanceExpiryRule)
            = "CERTIFICATE_AUTHORITY_ISSUANCE_EXPIRY_RULE",
            as_certificate_authority_issuance_expiry_rule;
        CertificateAuthorityIssuanceRule(models::CertificateAuthorityIssuanceRule)
            = "CERTIFICATE_AUTHORITY_ISSUANCE_RULE", as_certificate_authority_issuance_rule;
    }
}

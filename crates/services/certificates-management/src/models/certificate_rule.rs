// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A certificate rule.
    ///
    /// The field `ruleType` selects the variant.
    pub enum CertificateRule by "ruleType" {
        CertificateRenewalRule(models::CertificateRenewalRule) = "CERTIFICATE_RENEWAL_RULE",
            as_certificate_renewal_rule;
    }
}

// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificate renewal rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateRenewalRule {
    /// The renewal interval.
    pub renewal_interval: String,
    /// The advance renewal period.
    pub advance_renewal_period: String,
}

model! {
    CertificateRenewalRule, "ruleType" = "CERTIFICATE_RENEWAL_RULE" {
        required {
            renewal_interval = "renewalInterval", with_renewal_interval(String);
            advance_renewal_period = "advanceRenewalPeriod", with_advance_renewal_period(String);
        }
    }
}

// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A policy extension ociconsolesignonpolicyconsent policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyExtensionOciconsolesignonpolicyconsentPolicy {
    /// Whether the administrator consents to changing the security defaults of Oracle.
    pub consent: Option<bool>,
    /// The justification.
    pub justification: Option<String>,
    /// The reason.
    pub reason: Option<String>,
}

model! {
    PolicyExtensionOciconsolesignonpolicyconsentPolicy {
        optional {
            consent = "consent", with_consent(bool);
            justification = "justification", with_justification(String);
            reason = "reason", with_reason(String);
        }
    }
}

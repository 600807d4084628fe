// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the alert policy type of an alert policy.
    pub enum AlertPolicyType {
        Auditing = "AUDITING",
        SecurityAssessment = "SECURITY_ASSESSMENT",
        UserAssessment = "USER_ASSESSMENT",
    }
}

// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the risk level of user ext risk scores.
    pub enum UserExtRiskScoresRiskLevel {
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }
}

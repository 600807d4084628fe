// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the confidence level of library usage.
    pub enum LibraryUsageConfidenceLevel {
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
    }
}

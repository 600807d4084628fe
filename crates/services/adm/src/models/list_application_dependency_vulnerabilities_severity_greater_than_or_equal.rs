// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `severityGreaterThanOrEqual` in
    /// `ListApplicationDependencyVulnerabilities`.
    pub enum ListApplicationDependencyVulnerabilitiesSeverityGreaterThanOrEqual {
        None = "NONE",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        Critical = "CRITICAL",
    }
}

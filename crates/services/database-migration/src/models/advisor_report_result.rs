// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the result of an advisor report.
    pub enum AdvisorReportResult {
        Fatal = "FATAL",
        Blocker = "BLOCKER",
        Warning = "WARNING",
        Informational = "INFORMATIONAL",
        Pass = "PASS",
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the result type of an advisor report check.
    pub enum AdvisorReportCheckResultType {
        Fatal = "FATAL",
        Blocker = "BLOCKER",
        Warning = "WARNING",
        Informational = "INFORMATIONAL",
        Pass = "PASS",
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data source of a report.
    pub enum ReportDataSource {
        Events = "EVENTS",
        Alerts = "ALERTS",
        SecurityAssessment = "SECURITY_ASSESSMENT",
        CryptoAssessment = "CRYPTO_ASSESSMENT",
        Violations = "VIOLATIONS",
        AllowedSql = "ALLOWED_SQL",
    }
}

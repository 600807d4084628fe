// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a report definition.
    pub enum ReportDefinitionCategory {
        CustomReports = "CUSTOM_REPORTS",
        Summary = "SUMMARY",
        ActivityAuditing = "ACTIVITY_AUDITING",
        SecurityAssessment = "SECURITY_ASSESSMENT",
        CryptoAssessment = "CRYPTO_ASSESSMENT",
        FirewallViolations = "FIREWALL_VIOLATIONS",
        AllowedSql = "ALLOWED_SQL",
    }
}

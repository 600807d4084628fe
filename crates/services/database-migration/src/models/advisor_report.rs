// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An advisor report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorReport {
    /// The report location details.
    pub report_location_details: Option<models::AdvisorReportLocationDetails>,
    /// The result.
    pub result: models::AdvisorReportResult,
    /// The number of fatal.
    pub number_of_fatal: i64,
    /// The number of fatal blockers.
    pub number_of_fatal_blockers: i64,
    /// The number of warnings.
    pub number_of_warnings: i64,
    /// The number of informational results.
    pub number_of_informational_results: i64,
}

model! {
    AdvisorReport {
        report_location_details = "reportLocationDetails";
        result = "result";
        number_of_fatal = "numberOfFatal";
        number_of_fatal_blockers = "numberOfFatalBlockers";
        number_of_warnings = "numberOfWarnings";
        number_of_informational_results = "numberOfInformationalResults";
    }
}

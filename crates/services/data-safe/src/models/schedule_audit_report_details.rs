// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an audit report to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleAuditReportDetails {
    /// The maximum number of rows.
    pub row_limit: Option<i64>,
    /// The period that the report covers.
    pub record_time_span: String,
}

model! {
    ScheduleAuditReportDetails, "reportType" = "AUDIT" {
        required {
            record_time_span = "recordTimeSpan", with_record_time_span(String);
        }
        optional {
            row_limit = "rowLimit", with_row_limit(i64);
        }
    }
}

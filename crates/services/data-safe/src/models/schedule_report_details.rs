// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a report to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleReportDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: String,
    /// The MIME type.
    pub mime_type: models::ScheduleReportMimeType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The report details.
    pub report_details: models::ReportDetails,
    /// Whether the generated reports are paginated.
    pub is_pagination_enabled: Option<bool>,
}

model! {
    ScheduleReportDetails {
        required {
            schedule = "schedule", with_schedule(String);
            mime_type = "mimeType", with_mime_type(models::ScheduleReportMimeType);
            compartment_id = "compartmentId", with_compartment_id(String);
            report_details = "reportDetails", with_report_details(models::ReportDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_pagination_enabled = "isPaginationEnabled", with_is_pagination_enabled(bool);
        }
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a report.
    ///
    /// The field `reportType` selects the variant.
    pub enum ReportDetails by "reportType", sent {
        Audit(models::ScheduleAuditReportDetails) = "AUDIT", as_audit;
    }
}

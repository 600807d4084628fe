// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An audit log report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLogReport {
    /// The report.
    pub report: Option<String>,
    /// The process tree.
    pub process_tree: Option<String>,
    /// The status of the audit report.
    pub audit_report_status: models::AuditLogReportAuditReportStatus,
    /// The time of the report generation.
    pub time_of_report_generation: Option<DateTime<Utc>>,
}

model! {
    AuditLogReport {
        report = "report";
        process_tree = "processTree";
        audit_report_status = "auditReportStatus";
        time_of_report_generation = "timeOfReportGeneration";
    }
}

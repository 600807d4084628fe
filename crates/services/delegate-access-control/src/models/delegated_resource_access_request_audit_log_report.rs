// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A delegated resource access request audit log report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequestAuditLogReport {
    /// The report.
    pub report: Option<String>,
    /// The process tree.
    pub process_tree: Option<String>,
    /// The status of the audit report.
    pub audit_report_status: models::DelegatedResourceAccessRequestAuditLogReportAuditReportStatus,
    /// The time when the report was generated.
    pub time_report_generated: Option<DateTime<Utc>>,
}

model! {
    DelegatedResourceAccessRequestAuditLogReport {
        report = "report";
        process_tree = "processTree";
        audit_report_status = "auditReportStatus";
        time_report_generated = "timeReportGenerated";
    }
}

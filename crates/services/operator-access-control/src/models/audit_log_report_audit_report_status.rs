// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit report status of an audit log report.
    pub enum AuditLogReportAuditReportStatus {
        Notavailable = "NOTAVAILABLE",
        Available = "AVAILABLE",
        Expired = "EXPIRED",
        Failed = "FAILED",
    }
}

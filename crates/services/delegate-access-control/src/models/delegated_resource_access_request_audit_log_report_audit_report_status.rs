// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit report status of a delegated resource access request audit
    /// log report.
    pub enum DelegatedResourceAccessRequestAuditLogReportAuditReportStatus {
        Notavailable = "NOTAVAILABLE",
        Available = "AVAILABLE",
        Expired = "EXPIRED",
        Failed = "FAILED",
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a runbook export status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookExportStatusSummary {
    /// The tracking ID.
    pub tracking_id: String,
    /// The OCID of the runbook.
    pub runbook_id: String,
    /// The name of the runbook.
    pub runbook_name: String,
    /// The version of the runbook.
    pub runbook_version: String,
    /// The status.
    pub status: String,
}

model! {
    RunbookExportStatusSummary {
        tracking_id = "trackingId";
        runbook_id = "runbookId";
        runbook_name = "runbookName";
        runbook_version = "runbookVersion";
        status = "status";
    }
}

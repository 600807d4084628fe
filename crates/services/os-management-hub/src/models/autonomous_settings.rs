// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Autonomous settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousSettings {
    /// Whether Autonomous Linux can collect crash files.
    pub is_data_collection_authorized: Option<bool>,
    /// The OCID of the scheduled job.
    pub scheduled_job_id: Option<String>,
}

model! {
    AutonomousSettings {
        is_data_collection_authorized = "isDataCollectionAuthorized";
        scheduled_job_id = "scheduledJobId";
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subsetting log to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadSubsettingLogDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the work request of the subsetting.
    pub subsetting_work_request_id: Option<String>,
}

model! {
    DownloadSubsettingLogDetails {
        optional {
            target_id = "targetId", with_target_id(String);
            subsetting_work_request_id = "subsettingWorkRequestId",
                with_subsetting_work_request_id(String);
        }
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a masking log to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadMaskingLogDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the work request for the masking.
    pub masking_work_request_id: Option<String>,
}

model! {
    DownloadMaskingLogDetails {
        optional {
            target_id = "targetId", with_target_id(String);
            masking_work_request_id = "maskingWorkRequestId", with_masking_work_request_id(String);
        }
    }
}

// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a library task to scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanLibraryTaskDetails {
    /// The scan library task request.
    pub scan_library_task_request: Option<models::ScanLibraryUsageDetails>,
}

model! {
    ScanLibraryTaskDetails, "taskType" = "SCAN_LIBRARY" {
        optional {
            scan_library_task_request = "scanLibraryTaskRequest",
                with_scan_library_task_request(models::ScanLibraryUsageDetails);
        }
    }
}

// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Java server task to scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanJavaServerTaskDetails {
    /// The scan Java server task request.
    pub scan_java_server_task_request: Option<models::ScanJavaServerUsageDetails>,
}

model! {
    ScanJavaServerTaskDetails, "taskType" = "SCAN_JAVA_SERVER" {
        optional {
            scan_java_server_task_request = "scanJavaServerTaskRequest",
                with_scan_java_server_task_request(models::ScanJavaServerUsageDetails);
        }
    }
}

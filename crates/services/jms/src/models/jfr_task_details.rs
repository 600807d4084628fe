// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a JFR task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JfrTaskDetails {
    /// The JFR task request.
    pub jfr_task_request: Option<models::RequestJfrRecordingsDetails>,
}

model! {
    JfrTaskDetails, "taskType" = "JFR" {
        optional {
            jfr_task_request = "jfrTaskRequest",
                with_jfr_task_request(models::RequestJfrRecordingsDetails);
        }
    }
}

// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An assignment validation status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignmentValidationStatus {
    /// The ID of the execution.
    pub execution_id: String,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The ID of the access request.
    pub access_request_id: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The execution status.
    pub execution_status: models::AssignmentValidationStatusExecutionStatus,
    /// The details of the status.
    pub status_detail: Option<Vec<models::StatusDetail>>,
    /// The start time of the validation.
    pub time_of_validation_start: Option<DateTime<Utc>>,
    /// The end time of the validation.
    pub time_of_validation_finish: Option<DateTime<Utc>>,
}

model! {
    AssignmentValidationStatus {
        execution_id = "executionId";
        user_id = "userId";
        access_request_id = "accessRequestId";
        error_message = "errorMessage";
        execution_status = "executionStatus";
        status_detail = "statusDetail";
        time_of_validation_start = "timeOfValidationStart";
        time_of_validation_finish = "timeOfValidationFinish";
    }
}

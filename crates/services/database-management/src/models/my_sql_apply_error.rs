// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A MySQL apply error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlApplyError {
    /// The number of the last error that stopped the thread.
    pub last_error_number: Option<i64>,
    /// The message of the last error that stopped the thread.
    pub last_error_message: Option<String>,
    /// The time of the most recent error.
    pub time_last_error: Option<DateTime<Utc>>,
    /// The worker errors.
    pub worker_errors: Option<Vec<models::MySqlApplyErrorWorker>>,
}

model! {
    MySqlApplyError {
        last_error_number = "lastErrorNumber";
        last_error_message = "lastErrorMessage";
        time_last_error = "timeLastError";
        worker_errors = "workerErrors";
    }
}

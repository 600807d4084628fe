// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A MySQL fetch error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFetchError {
    /// The number of the last error that stopped the thread.
    pub last_error_number: i64,
    /// The message of the last error that stopped the thread.
    pub last_error_message: String,
    /// The time of the most recent error.
    pub time_last_error: DateTime<Utc>,
}

model! {
    MySqlFetchError {
        last_error_number = "lastErrorNumber";
        last_error_message = "lastErrorMessage";
        time_last_error = "timeLastError";
    }
}

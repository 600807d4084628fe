// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of logs to put.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutLogsDetails {
    /// The specversion.
    pub specversion: String,
    /// The log entry batches.
    pub log_entry_batches: Vec<models::LogEntryBatch>,
}

model! {
    PutLogsDetails {
        required {
            specversion = "specversion", with_specversion(String);
            log_entry_batches = "logEntryBatches", with_log_entry_batches([models::LogEntryBatch]);
        }
    }
}

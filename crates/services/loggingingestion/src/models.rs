// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod log_entry;
mod log_entry_batch;
mod put_logs_details;

pub use self::log_entry::LogEntry;
pub use self::log_entry_batch::LogEntryBatch;
pub use self::put_logs_details::PutLogsDetails;

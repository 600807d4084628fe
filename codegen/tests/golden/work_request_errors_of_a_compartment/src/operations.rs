// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_work_request;
mod list_work_request_errors;
mod list_work_request_logs;

pub use self::get_work_request::GetWorkRequest;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;

// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_work_request;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;

pub use self::get_work_request::GetWorkRequest;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;

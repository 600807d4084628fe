// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod sort_order;
mod work_request;
mod work_request_error;
mod work_request_log_entry;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;
mod work_request_summary;

pub use self::sort_order::SortOrder;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
pub use self::work_request_summary::WorkRequestSummary;

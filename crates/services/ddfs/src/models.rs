// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_instance_compartment_details;
mod create_instance_details;
mod instance;
mod instance_collection;
mod instance_lifecycle_state;
mod instance_summary;
mod list_instances_sort_by;
mod list_work_request_errors_sort_by;
mod list_work_request_logs_sort_by;
mod list_work_requests_sort_by;
mod sort_order;
mod update_instance_details;
mod work_request;
mod work_request_error;
mod work_request_error_collection;
mod work_request_log_entry;
mod work_request_log_entry_collection;
mod work_request_operation_type;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;
mod work_request_summary;
mod work_request_summary_collection;

pub use self::change_instance_compartment_details::ChangeInstanceCompartmentDetails;
pub use self::create_instance_details::CreateInstanceDetails;
pub use self::instance::Instance;
pub use self::instance_collection::InstanceCollection;
pub use self::instance_lifecycle_state::InstanceLifecycleState;
pub use self::instance_summary::InstanceSummary;
pub use self::list_instances_sort_by::ListInstancesSortBy;
pub use self::list_work_request_errors_sort_by::ListWorkRequestErrorsSortBy;
pub use self::list_work_request_logs_sort_by::ListWorkRequestLogsSortBy;
pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::sort_order::SortOrder;
pub use self::update_instance_details::UpdateInstanceDetails;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_error_collection::WorkRequestErrorCollection;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_log_entry_collection::WorkRequestLogEntryCollection;
pub use self::work_request_operation_type::WorkRequestOperationType;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
pub use self::work_request_summary::WorkRequestSummary;
pub use self::work_request_summary_collection::WorkRequestSummaryCollection;

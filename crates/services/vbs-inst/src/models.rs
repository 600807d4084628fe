// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_vbs_instance_compartment_details;
mod create_vbs_instance_details;
mod list_vbs_instances_sort_by;
mod list_work_request_errors_sort_by;
mod list_work_request_logs_sort_by;
mod list_work_requests_sort_by;
mod sort_order;
mod update_vbs_instance_details;
mod vbs_instance;
mod vbs_instance_lifecycle_state;
mod vbs_instance_summary;
mod vbs_instance_summary_collection;
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

pub use self::change_vbs_instance_compartment_details::ChangeVbsInstanceCompartmentDetails;
pub use self::create_vbs_instance_details::CreateVbsInstanceDetails;
pub use self::list_vbs_instances_sort_by::ListVbsInstancesSortBy;
pub use self::list_work_request_errors_sort_by::ListWorkRequestErrorsSortBy;
pub use self::list_work_request_logs_sort_by::ListWorkRequestLogsSortBy;
pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::sort_order::SortOrder;
pub use self::update_vbs_instance_details::UpdateVbsInstanceDetails;
pub use self::vbs_instance::VbsInstance;
pub use self::vbs_instance_lifecycle_state::VbsInstanceLifecycleState;
pub use self::vbs_instance_summary::VbsInstanceSummary;
pub use self::vbs_instance_summary_collection::VbsInstanceSummaryCollection;
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

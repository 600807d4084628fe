// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod api_platform_instance;
mod api_platform_instance_collection;
mod api_platform_instance_lifecycle_state;
mod api_platform_instance_summary;
mod change_api_platform_instance_compartment_details;
mod create_api_platform_instance_details;
mod idcs_app;
mod list_api_platform_instances_sort_by;
mod list_work_request_errors_sort_by;
mod list_work_request_logs_sort_by;
mod list_work_requests_sort_by;
mod sort_order;
mod update_api_platform_instance_details;
mod uris;
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

pub use self::api_platform_instance::ApiPlatformInstance;
pub use self::api_platform_instance_collection::ApiPlatformInstanceCollection;
pub use self::api_platform_instance_lifecycle_state::ApiPlatformInstanceLifecycleState;
pub use self::api_platform_instance_summary::ApiPlatformInstanceSummary;
pub use self::change_api_platform_instance_compartment_details::ChangeApiPlatformInstanceCompartmentDetails;
pub use self::create_api_platform_instance_details::CreateApiPlatformInstanceDetails;
pub use self::idcs_app::IdcsApp;
pub use self::list_api_platform_instances_sort_by::ListApiPlatformInstancesSortBy;
pub use self::list_work_request_errors_sort_by::ListWorkRequestErrorsSortBy;
pub use self::list_work_request_logs_sort_by::ListWorkRequestLogsSortBy;
pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::sort_order::SortOrder;
pub use self::update_api_platform_instance_details::UpdateApiPlatformInstanceDetails;
pub use self::uris::Uris;
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

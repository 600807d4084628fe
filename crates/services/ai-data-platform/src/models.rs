// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod ai_data_platform;
mod ai_data_platform_ai_feature_status;
mod ai_data_platform_collection;
mod ai_data_platform_lifecycle_state;
mod ai_data_platform_summary;
mod change_ai_data_platform_compartment_details;
mod create_ai_data_platform_details;
mod enable_ai_feature_details;
mod list_ai_data_platforms_exclude_lifecycle_state;
mod list_ai_data_platforms_sort_by;
mod list_work_request_errors_sort_by;
mod list_work_request_logs_sort_by;
mod list_work_requests_sort_by;
mod sort_order;
mod update_ai_data_platform_details;
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

pub use self::ai_data_platform::AiDataPlatform;
pub use self::ai_data_platform_ai_feature_status::AiDataPlatformAiFeatureStatus;
pub use self::ai_data_platform_collection::AiDataPlatformCollection;
pub use self::ai_data_platform_lifecycle_state::AiDataPlatformLifecycleState;
pub use self::ai_data_platform_summary::AiDataPlatformSummary;
pub use self::change_ai_data_platform_compartment_details::ChangeAiDataPlatformCompartmentDetails;
pub use self::create_ai_data_platform_details::CreateAiDataPlatformDetails;
pub use self::enable_ai_feature_details::EnableAiFeatureDetails;
pub use self::list_ai_data_platforms_exclude_lifecycle_state::ListAiDataPlatformsExcludeLifecycleState;
pub use self::list_ai_data_platforms_sort_by::ListAiDataPlatformsSortBy;
pub use self::list_work_request_errors_sort_by::ListWorkRequestErrorsSortBy;
pub use self::list_work_request_logs_sort_by::ListWorkRequestLogsSortBy;
pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::sort_order::SortOrder;
pub use self::update_ai_data_platform_details::UpdateAiDataPlatformDetails;
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

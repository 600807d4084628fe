// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod bucket_details_definition;
mod bucket_details_definition_bucket_type;
mod change_gdp_pipeline_compartment_details;
mod create_gdp_pipeline_details;
mod gdp_pipeline;
mod gdp_pipeline_collection;
mod gdp_pipeline_lifecycle_state;
mod gdp_pipeline_pipeline_type;
mod gdp_pipeline_summary;
mod gdp_work_request;
mod gdp_work_request_operation_type;
mod gdp_work_request_status;
mod gdp_work_request_summary;
mod gdp_work_request_summary_collection;
mod list_gdp_pipelines_sort_by;
mod list_gdp_work_request_errors_sort_by;
mod list_gdp_work_request_logs_sort_by;
mod list_gdp_work_requests_sort_by;
mod peer_gdp_pipeline_details;
mod sort_order;
mod update_gdp_pipeline_details;
mod work_request_error;
mod work_request_error_collection;
mod work_request_log_entry;
mod work_request_log_entry_collection;
mod work_request_resource;
mod work_request_resource_action_type;

pub use self::bucket_details_definition::BucketDetailsDefinition;
pub use self::bucket_details_definition_bucket_type::BucketDetailsDefinitionBucketType;
pub use self::change_gdp_pipeline_compartment_details::ChangeGdpPipelineCompartmentDetails;
pub use self::create_gdp_pipeline_details::CreateGdpPipelineDetails;
pub use self::gdp_pipeline::GdpPipeline;
pub use self::gdp_pipeline_collection::GdpPipelineCollection;
pub use self::gdp_pipeline_lifecycle_state::GdpPipelineLifecycleState;
pub use self::gdp_pipeline_pipeline_type::GdpPipelinePipelineType;
pub use self::gdp_pipeline_summary::GdpPipelineSummary;
pub use self::gdp_work_request::GdpWorkRequest;
pub use self::gdp_work_request_operation_type::GdpWorkRequestOperationType;
pub use self::gdp_work_request_status::GdpWorkRequestStatus;
pub use self::gdp_work_request_summary::GdpWorkRequestSummary;
pub use self::gdp_work_request_summary_collection::GdpWorkRequestSummaryCollection;
pub use self::list_gdp_pipelines_sort_by::ListGdpPipelinesSortBy;
pub use self::list_gdp_work_request_errors_sort_by::ListGdpWorkRequestErrorsSortBy;
pub use self::list_gdp_work_request_logs_sort_by::ListGdpWorkRequestLogsSortBy;
pub use self::list_gdp_work_requests_sort_by::ListGdpWorkRequestsSortBy;
pub use self::peer_gdp_pipeline_details::PeerGdpPipelineDetails;
pub use self::sort_order::SortOrder;
pub use self::update_gdp_pipeline_details::UpdateGdpPipelineDetails;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_error_collection::WorkRequestErrorCollection;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_log_entry_collection::WorkRequestLogEntryCollection;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;

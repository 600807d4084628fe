// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod list_monitored_instances_sort_by;
mod monitored_instance;
mod monitored_instance_collection;
mod monitored_instance_lifecycle_state;
mod monitored_instance_monitoring_state;
mod monitored_instance_summary;
mod sort_order;
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

pub use self::list_monitored_instances_sort_by::ListMonitoredInstancesSortBy;
pub use self::monitored_instance::MonitoredInstance;
pub use self::monitored_instance_collection::MonitoredInstanceCollection;
pub use self::monitored_instance_lifecycle_state::MonitoredInstanceLifecycleState;
pub use self::monitored_instance_monitoring_state::MonitoredInstanceMonitoringState;
pub use self::monitored_instance_summary::MonitoredInstanceSummary;
pub use self::sort_order::SortOrder;
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

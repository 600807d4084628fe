// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_monitoring_plugin;
mod get_monitored_instance;
mod get_work_request;
mod list_monitored_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod publish_top_processes_metrics;

pub use self::activate_monitoring_plugin::ActivateMonitoringPlugin;
pub use self::get_monitored_instance::GetMonitoredInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_monitored_instances::ListMonitoredInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::publish_top_processes_metrics::PublishTopProcessesMetrics;

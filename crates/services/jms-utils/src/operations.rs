// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod delete_java_migration_analysis;
mod delete_performance_tuning_analysis;
mod get_analyze_applications_configuration;
mod get_java_migration_analysis;
mod get_performance_tuning_analysis;
mod get_subscription_acknowledgment_configuration;
mod get_work_request;
mod list_java_migration_analysis;
mod list_performance_tuning_analysis;
mod list_work_items;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod request_java_migration_analysis;
mod request_performance_tuning_analysis;
mod update_analyze_applications_configuration;
mod update_subscription_acknowledgment_configuration;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::delete_java_migration_analysis::DeleteJavaMigrationAnalysis;
pub use self::delete_performance_tuning_analysis::DeletePerformanceTuningAnalysis;
pub use self::get_analyze_applications_configuration::GetAnalyzeApplicationsConfiguration;
pub use self::get_java_migration_analysis::GetJavaMigrationAnalysis;
pub use self::get_performance_tuning_analysis::GetPerformanceTuningAnalysis;
pub use self::get_subscription_acknowledgment_configuration::GetSubscriptionAcknowledgmentConfiguration;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_java_migration_analysis::ListJavaMigrationAnalysis;
pub use self::list_performance_tuning_analysis::ListPerformanceTuningAnalysis;
pub use self::list_work_items::ListWorkItems;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::request_java_migration_analysis::RequestJavaMigrationAnalysis;
pub use self::request_performance_tuning_analysis::RequestPerformanceTuningAnalysis;
pub use self::update_analyze_applications_configuration::UpdateAnalyzeApplicationsConfiguration;
pub use self::update_subscription_acknowledgment_configuration::UpdateSubscriptionAcknowledgmentConfiguration;

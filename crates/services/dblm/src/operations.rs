// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_vulnerability_scan;
mod get_patch_management;
mod get_vulnerability;
mod get_vulnerability_scan;
mod get_work_request;
mod list_aggregated_vulnerability_data;
mod list_databases;
mod list_notifications;
mod list_vulnerabilities;
mod list_vulnerability_resources;
mod list_vulnerability_scans;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;

pub use self::create_vulnerability_scan::CreateVulnerabilityScan;
pub use self::get_patch_management::GetPatchManagement;
pub use self::get_vulnerability::GetVulnerability;
pub use self::get_vulnerability_scan::GetVulnerabilityScan;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_aggregated_vulnerability_data::ListAggregatedVulnerabilityData;
pub use self::list_databases::ListDatabases;
pub use self::list_notifications::ListNotifications;
pub use self::list_vulnerabilities::ListVulnerabilities;
pub use self::list_vulnerability_resources::ListVulnerabilityResources;
pub use self::list_vulnerability_scans::ListVulnerabilityScans;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;

// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_apm_domain_compartment;
mod create_apm_domain;
mod delete_apm_domain;
mod generate_data_keys;
mod get_apm_domain;
mod get_work_request;
mod list_apm_domain_work_requests;
mod list_apm_domains;
mod list_data_keys;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod remove_data_keys;
mod update_apm_domain;

pub use self::change_apm_domain_compartment::ChangeApmDomainCompartment;
pub use self::create_apm_domain::CreateApmDomain;
pub use self::delete_apm_domain::DeleteApmDomain;
pub use self::generate_data_keys::GenerateDataKeys;
pub use self::get_apm_domain::GetApmDomain;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_apm_domain_work_requests::ListApmDomainWorkRequests;
pub use self::list_apm_domains::ListApmDomains;
pub use self::list_data_keys::ListDataKeys;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::remove_data_keys::RemoveDataKeys;
pub use self::update_apm_domain::UpdateApmDomain;

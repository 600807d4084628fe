// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_psa_work_request;
mod change_private_service_access_compartment;
mod create_private_service_access;
mod delete_private_service_access;
mod get_private_service_access;
mod get_psa_work_request;
mod list_private_service_accesses;
mod list_psa_services;
mod list_psa_work_request_errors;
mod list_psa_work_request_logs;
mod list_psa_work_requests;
mod update_private_service_access;

pub use self::cancel_psa_work_request::CancelPsaWorkRequest;
pub use self::change_private_service_access_compartment::ChangePrivateServiceAccessCompartment;
pub use self::create_private_service_access::CreatePrivateServiceAccess;
pub use self::delete_private_service_access::DeletePrivateServiceAccess;
pub use self::get_private_service_access::GetPrivateServiceAccess;
pub use self::get_psa_work_request::GetPsaWorkRequest;
pub use self::list_private_service_accesses::ListPrivateServiceAccesses;
pub use self::list_psa_services::ListPsaServices;
pub use self::list_psa_work_request_errors::ListPsaWorkRequestErrors;
pub use self::list_psa_work_request_logs::ListPsaWorkRequestLogs;
pub use self::list_psa_work_requests::ListPsaWorkRequests;
pub use self::update_private_service_access::UpdatePrivateServiceAccess;

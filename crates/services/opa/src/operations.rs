// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_opa_instance_compartment;
mod create_opa_instance;
mod delete_opa_instance;
mod get_opa_instance;
mod get_work_request;
mod list_opa_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod start_opa_instance;
mod stop_opa_instance;
mod update_opa_instance;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_opa_instance_compartment::ChangeOpaInstanceCompartment;
pub use self::create_opa_instance::CreateOpaInstance;
pub use self::delete_opa_instance::DeleteOpaInstance;
pub use self::get_opa_instance::GetOpaInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_opa_instances::ListOpaInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::start_opa_instance::StartOpaInstance;
pub use self::stop_opa_instance::StopOpaInstance;
pub use self::update_opa_instance::UpdateOpaInstance;

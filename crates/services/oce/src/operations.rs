// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_oce_instance_compartment;
mod create_oce_instance;
mod delete_oce_instance;
mod get_oce_instance;
mod get_work_request;
mod list_oce_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_oce_instance;

pub use self::change_oce_instance_compartment::ChangeOceInstanceCompartment;
pub use self::create_oce_instance::CreateOceInstance;
pub use self::delete_oce_instance::DeleteOceInstance;
pub use self::get_oce_instance::GetOceInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_oce_instances::ListOceInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_oce_instance::UpdateOceInstance;

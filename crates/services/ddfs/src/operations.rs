// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_instance_compartment;
mod create_instance;
mod delete_instance;
mod get_instance;
mod get_work_request;
mod list_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_instance;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_instance_compartment::ChangeInstanceCompartment;
pub use self::create_instance::CreateInstance;
pub use self::delete_instance::DeleteInstance;
pub use self::get_instance::GetInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_instances::ListInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_instance::UpdateInstance;

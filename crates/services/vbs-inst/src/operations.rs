// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_vbs_instance_compartment;
mod create_vbs_instance;
mod delete_vbs_instance;
mod get_vbs_instance;
mod get_work_request;
mod list_vbs_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_vbs_instance;

pub use self::change_vbs_instance_compartment::ChangeVbsInstanceCompartment;
pub use self::create_vbs_instance::CreateVbsInstance;
pub use self::delete_vbs_instance::DeleteVbsInstance;
pub use self::get_vbs_instance::GetVbsInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_vbs_instances::ListVbsInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_vbs_instance::UpdateVbsInstance;

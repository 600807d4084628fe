// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_vb_instance_compartment;
mod create_vb_instance;
mod delete_vb_instance;
mod get_vb_instance;
mod get_work_request;
mod list_vb_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod reconfigure_private_endpoint_vb_instance;
mod request_summarized_applications;
mod start_vb_instance;
mod stop_vb_instance;
mod update_vb_instance;

pub use self::change_vb_instance_compartment::ChangeVbInstanceCompartment;
pub use self::create_vb_instance::CreateVbInstance;
pub use self::delete_vb_instance::DeleteVbInstance;
pub use self::get_vb_instance::GetVbInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_vb_instances::ListVbInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::reconfigure_private_endpoint_vb_instance::ReconfigurePrivateEndpointVbInstance;
pub use self::request_summarized_applications::RequestSummarizedApplications;
pub use self::start_vb_instance::StartVbInstance;
pub use self::stop_vb_instance::StopVbInstance;
pub use self::update_vb_instance::UpdateVbInstance;

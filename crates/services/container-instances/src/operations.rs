// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_container_instance_compartment;
mod create_container_instance;
mod delete_container_instance;
mod get_container;
mod get_container_instance;
mod get_work_request;
mod list_container_instance_shapes;
mod list_container_instances;
mod list_containers;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod restart_container_instance;
mod retrieve_logs;
mod start_container_instance;
mod stop_container_instance;
mod update_container;
mod update_container_instance;

pub use self::change_container_instance_compartment::ChangeContainerInstanceCompartment;
pub use self::create_container_instance::CreateContainerInstance;
pub use self::delete_container_instance::DeleteContainerInstance;
pub use self::get_container::GetContainer;
pub use self::get_container_instance::GetContainerInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_container_instance_shapes::ListContainerInstanceShapes;
pub use self::list_container_instances::ListContainerInstances;
pub use self::list_containers::ListContainers;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::restart_container_instance::RestartContainerInstance;
pub use self::retrieve_logs::RetrieveLogs;
pub use self::start_container_instance::StartContainerInstance;
pub use self::stop_container_instance::StopContainerInstance;
pub use self::update_container::UpdateContainer;
pub use self::update_container_instance::UpdateContainerInstance;

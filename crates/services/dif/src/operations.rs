// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_service;
mod cancel_work_request;
mod change_stack_compartment;
mod create_stack;
mod delete_stack;
mod deploy_artifacts;
mod get_stack;
mod get_work_request;
mod list_stacks;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_stack;

pub use self::add_service::AddService;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_stack_compartment::ChangeStackCompartment;
pub use self::create_stack::CreateStack;
pub use self::delete_stack::DeleteStack;
pub use self::deploy_artifacts::DeployArtifacts;
pub use self::get_stack::GetStack;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_stacks::ListStacks;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_stack::UpdateStack;

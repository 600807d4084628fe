// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_bastion_compartment;
mod create_bastion;
mod create_session;
mod delete_bastion;
mod delete_session;
mod get_bastion;
mod get_session;
mod get_work_request;
mod list_bastions;
mod list_sessions;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_bastion;
mod update_session;

pub use self::change_bastion_compartment::ChangeBastionCompartment;
pub use self::create_bastion::CreateBastion;
pub use self::create_session::CreateSession;
pub use self::delete_bastion::DeleteBastion;
pub use self::delete_session::DeleteSession;
pub use self::get_bastion::GetBastion;
pub use self::get_session::GetSession;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_bastions::ListBastions;
pub use self::list_sessions::ListSessions;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_bastion::UpdateBastion;
pub use self::update_session::UpdateSession;

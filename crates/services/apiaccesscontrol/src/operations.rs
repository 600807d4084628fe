// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod approve_privileged_api_request;
mod cancel_work_request;
mod change_privileged_api_control_compartment;
mod close_privileged_api_request;
mod create_privileged_api_control;
mod create_privileged_api_request;
mod delete_privileged_api_control;
mod get_api_metadata;
mod get_privileged_api_control;
mod get_privileged_api_request;
mod get_work_request;
mod list_api_metadata;
mod list_api_metadata_by_entity_types;
mod list_privileged_api_controls;
mod list_privileged_api_requests;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod reject_privileged_api_request;
mod revoke_privileged_api_request;
mod update_privileged_api_control;

pub use self::approve_privileged_api_request::ApprovePrivilegedApiRequest;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_privileged_api_control_compartment::ChangePrivilegedApiControlCompartment;
pub use self::close_privileged_api_request::ClosePrivilegedApiRequest;
pub use self::create_privileged_api_control::CreatePrivilegedApiControl;
pub use self::create_privileged_api_request::CreatePrivilegedApiRequest;
pub use self::delete_privileged_api_control::DeletePrivilegedApiControl;
pub use self::get_api_metadata::GetApiMetadata;
pub use self::get_privileged_api_control::GetPrivilegedApiControl;
pub use self::get_privileged_api_request::GetPrivilegedApiRequest;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_api_metadata::ListApiMetadata;
pub use self::list_api_metadata_by_entity_types::ListApiMetadataByEntityTypes;
pub use self::list_privileged_api_controls::ListPrivilegedApiControls;
pub use self::list_privileged_api_requests::ListPrivilegedApiRequests;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::reject_privileged_api_request::RejectPrivilegedApiRequest;
pub use self::revoke_privileged_api_request::RevokePrivilegedApiRequest;
pub use self::update_privileged_api_control::UpdatePrivilegedApiControl;

// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_approval_template_compartment;
mod change_lockbox_compartment;
mod create_access_request;
mod create_approval_template;
mod create_lockbox;
mod delete_approval_template;
mod delete_lockbox;
mod export_access_requests;
mod get_access_materials;
mod get_access_request;
mod get_access_request_internal;
mod get_approval_template;
mod get_lockbox;
mod get_work_request;
mod handle_access_request;
mod list_access_requests;
mod list_approval_templates;
mod list_lockboxes;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_approval_template;
mod update_lockbox;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_approval_template_compartment::ChangeApprovalTemplateCompartment;
pub use self::change_lockbox_compartment::ChangeLockboxCompartment;
pub use self::create_access_request::CreateAccessRequest;
pub use self::create_approval_template::CreateApprovalTemplate;
pub use self::create_lockbox::CreateLockbox;
pub use self::delete_approval_template::DeleteApprovalTemplate;
pub use self::delete_lockbox::DeleteLockbox;
pub use self::export_access_requests::ExportAccessRequests;
pub use self::get_access_materials::GetAccessMaterials;
pub use self::get_access_request::GetAccessRequest;
pub use self::get_access_request_internal::GetAccessRequestInternal;
pub use self::get_approval_template::GetApprovalTemplate;
pub use self::get_lockbox::GetLockbox;
pub use self::get_work_request::GetWorkRequest;
pub use self::handle_access_request::HandleAccessRequest;
pub use self::list_access_requests::ListAccessRequests;
pub use self::list_approval_templates::ListApprovalTemplates;
pub use self::list_lockboxes::ListLockboxes;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_approval_template::UpdateApprovalTemplate;
pub use self::update_lockbox::UpdateLockbox;

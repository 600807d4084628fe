// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod approve_access_request;
mod change_operator_control_assignment_compartment;
mod change_operator_control_compartment;
mod create_operator_control;
mod create_operator_control_assignment;
mod delete_operator_control;
mod delete_operator_control_assignment;
mod get_access_request;
mod get_assignment_validation_status;
mod get_audit_log_report;
mod get_operator_action;
mod get_operator_control;
mod get_operator_control_assignment;
mod interaction_request;
mod list_access_request_histories;
mod list_access_requests;
mod list_interactions;
mod list_operator_actions;
mod list_operator_control_assignments;
mod list_operator_controls;
mod reject_access_request;
mod review_access_request;
mod revoke_access_request;
mod update_operator_control;
mod update_operator_control_assignment;
mod validate_operator_assignment;

pub use self::approve_access_request::ApproveAccessRequest;
pub use self::change_operator_control_assignment_compartment::ChangeOperatorControlAssignmentCompartment;
pub use self::change_operator_control_compartment::ChangeOperatorControlCompartment;
pub use self::create_operator_control::CreateOperatorControl;
pub use self::create_operator_control_assignment::CreateOperatorControlAssignment;
pub use self::delete_operator_control::DeleteOperatorControl;
pub use self::delete_operator_control_assignment::DeleteOperatorControlAssignment;
pub use self::get_access_request::GetAccessRequest;
pub use self::get_assignment_validation_status::GetAssignmentValidationStatus;
pub use self::get_audit_log_report::GetAuditLogReport;
pub use self::get_operator_action::GetOperatorAction;
pub use self::get_operator_control::GetOperatorControl;
pub use self::get_operator_control_assignment::GetOperatorControlAssignment;
pub use self::interaction_request::InteractionRequest;
pub use self::list_access_request_histories::ListAccessRequestHistories;
pub use self::list_access_requests::ListAccessRequests;
pub use self::list_interactions::ListInteractions;
pub use self::list_operator_actions::ListOperatorActions;
pub use self::list_operator_control_assignments::ListOperatorControlAssignments;
pub use self::list_operator_controls::ListOperatorControls;
pub use self::reject_access_request::RejectAccessRequest;
pub use self::review_access_request::ReviewAccessRequest;
pub use self::revoke_access_request::RevokeAccessRequest;
pub use self::update_operator_control::UpdateOperatorControl;
pub use self::update_operator_control_assignment::UpdateOperatorControlAssignment;
pub use self::validate_operator_assignment::ValidateOperatorAssignment;

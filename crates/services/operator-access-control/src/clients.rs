// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

//! The clients.

mod access_requests_client;
mod operator_actions_client;
mod operator_control_assignment_client;
mod operator_control_client;

pub use self::access_requests_client::AccessRequestsClient;
pub use self::operator_actions_client::OperatorActionsClient;
pub use self::operator_control_assignment_client::OperatorControlAssignmentClient;
pub use self::operator_control_client::OperatorControlClient;

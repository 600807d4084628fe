// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

//! The clients.

mod delegate_access_control_client;
mod work_request_client;

pub use self::delegate_access_control_client::DelegateAccessControlClient;
pub use self::work_request_client::WorkRequestClient;

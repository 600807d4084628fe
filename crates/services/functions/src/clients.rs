// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

//! The clients.

mod functions_invoke_client;
mod functions_management_client;
mod work_request_management_client;

pub use self::functions_invoke_client::FunctionsInvokeClient;
pub use self::functions_management_client::FunctionsManagementClient;
pub use self::work_request_management_client::WorkRequestManagementClient;

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

//! The clients.

mod api_metadata_client;
mod privileged_api_control_client;
mod privileged_api_requests_client;
mod privileged_api_work_request_client;

pub use self::api_metadata_client::ApiMetadataClient;
pub use self::privileged_api_control_client::PrivilegedApiControlClient;
pub use self::privileged_api_requests_client::PrivilegedApiRequestsClient;
pub use self::privileged_api_work_request_client::PrivilegedApiWorkRequestClient;

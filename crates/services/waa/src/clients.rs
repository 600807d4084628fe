// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

//! The clients.

mod waa_client;
mod work_request_client;

pub use self::waa_client::WaaClient;
pub use self::work_request_client::WorkRequestClient;

// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

//! The clients.

mod stream_admin_client;
mod stream_client;

pub use self::stream_admin_client::StreamAdminClient;
pub use self::stream_client::StreamClient;

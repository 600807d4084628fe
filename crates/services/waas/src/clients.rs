// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

//! The clients.

mod redirect_client;
mod waas_client;

pub use self::redirect_client::RedirectClient;
pub use self::waas_client::WaasClient;

// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

//! The clients.

mod limits_client;
mod quotas_client;

pub use self::limits_client::LimitsClient;
pub use self::quotas_client::QuotasClient;

// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

//! The clients.

mod alpha_client;
mod beta_client;

pub use self::alpha_client::AlphaClient;
pub use self::beta_client::BetaClient;

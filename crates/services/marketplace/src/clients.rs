// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

//! The clients.

mod account_client;
mod marketplace_client;

pub use self::account_client::AccountClient;
pub use self::marketplace_client::MarketplaceClient;

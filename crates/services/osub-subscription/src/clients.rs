// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

//! The clients.

mod commitment_client;
mod ratecard_client;
mod subscription_client;

pub use self::commitment_client::CommitmentClient;
pub use self::ratecard_client::RatecardClient;
pub use self::subscription_client::SubscriptionClient;

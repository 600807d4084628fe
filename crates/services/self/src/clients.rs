// @generated from spec/self.yaml by cargo xtask generate; do not edit.

//! The clients.

mod partner_integeration_client;
mod subscription_client;

pub use self::partner_integeration_client::PartnerIntegerationClient;
pub use self::subscription_client::SubscriptionClient;

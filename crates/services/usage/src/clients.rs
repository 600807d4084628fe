// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

//! The clients.

mod resources_client;
mod rewards_client;
mod usagelimits_client;

pub use self::resources_client::ResourcesClient;
pub use self::rewards_client::RewardsClient;
pub use self::usagelimits_client::UsagelimitsClient;

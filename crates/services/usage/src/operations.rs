// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_redeemable_user;
mod delete_redeemable_user;
mod list_products;
mod list_redeemable_users;
mod list_redemptions;
mod list_resource_quota;
mod list_resources;
mod list_rewards;
mod list_usage_limits;

pub use self::create_redeemable_user::CreateRedeemableUser;
pub use self::delete_redeemable_user::DeleteRedeemableUser;
pub use self::list_products::ListProducts;
pub use self::list_redeemable_users::ListRedeemableUsers;
pub use self::list_redemptions::ListRedemptions;
pub use self::list_resource_quota::ListResourceQuota;
pub use self::list_resources::ListResources;
pub use self::list_rewards::ListRewards;
pub use self::list_usage_limits::ListUsageLimits;

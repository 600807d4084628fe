// @generated from spec/osub-organization-subscription.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod currency;
mod list_organization_subscriptions_sort_by;
mod sort_order;
mod subscription_summary;

pub use self::currency::Currency;
pub use self::list_organization_subscriptions_sort_by::ListOrganizationSubscriptionsSortBy;
pub use self::sort_order::SortOrder;
pub use self::subscription_summary::SubscriptionSummary;

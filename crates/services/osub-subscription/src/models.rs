// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod commitment;
mod commitment_detail;
mod commitment_summary;
mod currency;
mod list_commitments_sort_by;
mod list_rate_cards_sort_by;
mod list_subscriptions_sort_by;
mod product;
mod rate_card_summary;
mod rate_card_tier;
mod sort_order;
mod subscribed_service_summary;
mod subscription_product;
mod subscription_summary;

pub use self::commitment::Commitment;
pub use self::commitment_detail::CommitmentDetail;
pub use self::commitment_summary::CommitmentSummary;
pub use self::currency::Currency;
pub use self::list_commitments_sort_by::ListCommitmentsSortBy;
pub use self::list_rate_cards_sort_by::ListRateCardsSortBy;
pub use self::list_subscriptions_sort_by::ListSubscriptionsSortBy;
pub use self::product::Product;
pub use self::rate_card_summary::RateCardSummary;
pub use self::rate_card_tier::RateCardTier;
pub use self::sort_order::SortOrder;
pub use self::subscribed_service_summary::SubscribedServiceSummary;
pub use self::subscription_product::SubscriptionProduct;
pub use self::subscription_summary::SubscriptionSummary;

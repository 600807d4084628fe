// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_commitment;
mod list_commitments;
mod list_rate_cards;
mod list_subscriptions;

pub use self::get_commitment::GetCommitment;
pub use self::list_commitments::ListCommitments;
pub use self::list_rate_cards::ListRateCards;
pub use self::list_subscriptions::ListSubscriptions;

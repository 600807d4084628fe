// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_commitment;
mod get_computed_usage;
mod get_subscribed_service;
mod get_subscription_details;
mod list_aggregated_computed_usages;
mod list_billing_schedules;
mod list_commitments;
mod list_computed_usages;
mod list_invoiceline_computed_usages;
mod list_invoices;
mod list_organization_subscriptions;
mod list_rate_cards;
mod list_subscribed_services;
mod list_subscriptions;
mod list_usage_ledgers;

pub use self::get_commitment::GetCommitment;
pub use self::get_computed_usage::GetComputedUsage;
pub use self::get_subscribed_service::GetSubscribedService;
pub use self::get_subscription_details::GetSubscriptionDetails;
pub use self::list_aggregated_computed_usages::ListAggregatedComputedUsages;
pub use self::list_billing_schedules::ListBillingSchedules;
pub use self::list_commitments::ListCommitments;
pub use self::list_computed_usages::ListComputedUsages;
pub use self::list_invoiceline_computed_usages::ListInvoicelineComputedUsages;
pub use self::list_invoices::ListInvoices;
pub use self::list_organization_subscriptions::ListOrganizationSubscriptions;
pub use self::list_rate_cards::ListRateCards;
pub use self::list_subscribed_services::ListSubscribedServices;
pub use self::list_subscriptions::ListSubscriptions;
pub use self::list_usage_ledgers::ListUsageLedgers;

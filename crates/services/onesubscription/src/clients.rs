// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

//! The clients.

mod billing_schedule_client;
mod commitment_client;
mod computed_usage_client;
mod invoice_summary_client;
mod organization_subscription_client;
mod ratecard_client;
mod subscribed_service_client;
mod subscription_client;

pub use self::billing_schedule_client::BillingScheduleClient;
pub use self::commitment_client::CommitmentClient;
pub use self::computed_usage_client::ComputedUsageClient;
pub use self::invoice_summary_client::InvoiceSummaryClient;
pub use self::organization_subscription_client::OrganizationSubscriptionClient;
pub use self::ratecard_client::RatecardClient;
pub use self::subscribed_service_client::SubscribedServiceClient;
pub use self::subscription_client::SubscriptionClient;

// @generated from spec/self.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_subscription;
mod activate_subscription_deprecated;
mod cancel_subscription;
mod cancel_work_request;
mod change_subscription_compartment;
mod create_subscription;
mod delete_subscription;
mod get_subscription;
mod get_subscription_token;
mod get_work_request;
mod list_partners;
mod list_subscriptions;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod listing_subscriptions;
mod listing_subscriptions_deprecated;
mod resolve_subscription;
mod resolve_subscription_deprecated;
mod submit_subscription_usage_batch;
mod submit_subscription_usage_records;
mod update_subscription;

pub use self::activate_subscription::ActivateSubscription;
pub use self::activate_subscription_deprecated::ActivateSubscriptionDeprecated;
pub use self::cancel_subscription::CancelSubscription;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_subscription_compartment::ChangeSubscriptionCompartment;
pub use self::create_subscription::CreateSubscription;
pub use self::delete_subscription::DeleteSubscription;
pub use self::get_subscription::GetSubscription;
pub use self::get_subscription_token::GetSubscriptionToken;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_partners::ListPartners;
pub use self::list_subscriptions::ListSubscriptions;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::listing_subscriptions::ListingSubscriptions;
pub use self::listing_subscriptions_deprecated::ListingSubscriptionsDeprecated;
pub use self::resolve_subscription::ResolveSubscription;
pub use self::resolve_subscription_deprecated::ResolveSubscriptionDeprecated;
pub use self::submit_subscription_usage_batch::SubmitSubscriptionUsageBatch;
pub use self::submit_subscription_usage_records::SubmitSubscriptionUsageRecords;
pub use self::update_subscription::UpdateSubscription;

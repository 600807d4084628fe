// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_subscription_compartment;
mod change_topic_compartment;
mod create_subscription;
mod create_topic;
mod delete_subscription;
mod delete_topic;
mod get_confirm_subscription;
mod get_subscription;
mod get_topic;
mod get_unsubscription;
mod list_subscriptions;
mod list_topics;
mod publish_message;
mod resend_subscription_confirmation;
mod update_subscription;
mod update_topic;

pub use self::change_subscription_compartment::ChangeSubscriptionCompartment;
pub use self::change_topic_compartment::ChangeTopicCompartment;
pub use self::create_subscription::CreateSubscription;
pub use self::create_topic::CreateTopic;
pub use self::delete_subscription::DeleteSubscription;
pub use self::delete_topic::DeleteTopic;
pub use self::get_confirm_subscription::GetConfirmSubscription;
pub use self::get_subscription::GetSubscription;
pub use self::get_topic::GetTopic;
pub use self::get_unsubscription::GetUnsubscription;
pub use self::list_subscriptions::ListSubscriptions;
pub use self::list_topics::ListTopics;
pub use self::publish_message::PublishMessage;
pub use self::resend_subscription_confirmation::ResendSubscriptionConfirmation;
pub use self::update_subscription::UpdateSubscription;
pub use self::update_topic::UpdateTopic;

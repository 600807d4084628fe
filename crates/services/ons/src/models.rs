// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod backoff_retry_policy;
mod backoff_retry_policy_policy_type;
mod change_compartment_details;
mod confirmation_result;
mod create_subscription_details;
mod create_topic_details;
mod delivery_policy;
mod list_topics_lifecycle_state;
mod list_topics_sort_by;
mod message_details;
mod notification_topic;
mod notification_topic_lifecycle_state;
mod notification_topic_summary;
mod publish_message_message_type;
mod publish_result;
mod sort_order;
mod subscription;
mod subscription_lifecycle_state;
mod subscription_summary;
mod topic_attributes_details;
mod update_subscription_details;

pub use self::backoff_retry_policy::BackoffRetryPolicy;
pub use self::backoff_retry_policy_policy_type::BackoffRetryPolicyPolicyType;
pub use self::change_compartment_details::ChangeCompartmentDetails;
pub use self::confirmation_result::ConfirmationResult;
pub use self::create_subscription_details::CreateSubscriptionDetails;
pub use self::create_topic_details::CreateTopicDetails;
pub use self::delivery_policy::DeliveryPolicy;
pub use self::list_topics_lifecycle_state::ListTopicsLifecycleState;
pub use self::list_topics_sort_by::ListTopicsSortBy;
pub use self::message_details::MessageDetails;
pub use self::notification_topic::NotificationTopic;
pub use self::notification_topic_lifecycle_state::NotificationTopicLifecycleState;
pub use self::notification_topic_summary::NotificationTopicSummary;
pub use self::publish_message_message_type::PublishMessageMessageType;
pub use self::publish_result::PublishResult;
pub use self::sort_order::SortOrder;
pub use self::subscription::Subscription;
pub use self::subscription_lifecycle_state::SubscriptionLifecycleState;
pub use self::subscription_summary::SubscriptionSummary;
pub use self::topic_attributes_details::TopicAttributesDetails;
pub use self::update_subscription_details::UpdateSubscriptionDetails;

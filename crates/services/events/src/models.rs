// @generated from spec/events.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod action;
mod action_details;
mod action_details_list;
mod action_lifecycle_state;
mod action_list;
mod change_rule_compartment_details;
mod create_faa_s_action_details;
mod create_notification_service_action_details;
mod create_rule_details;
mod create_streaming_service_action_details;
mod faa_s_action;
mod list_rules_sort_by;
mod notification_service_action;
mod rule;
mod rule_lifecycle_state;
mod rule_summary;
mod sort_order;
mod streaming_service_action;
mod update_rule_details;

pub use self::action::Action;
pub use self::action_details::ActionDetails;
pub use self::action_details_list::ActionDetailsList;
pub use self::action_lifecycle_state::ActionLifecycleState;
pub use self::action_list::ActionList;
pub use self::change_rule_compartment_details::ChangeRuleCompartmentDetails;
pub use self::create_faa_s_action_details::CreateFaaSActionDetails;
pub use self::create_notification_service_action_details::CreateNotificationServiceActionDetails;
pub use self::create_rule_details::CreateRuleDetails;
pub use self::create_streaming_service_action_details::CreateStreamingServiceActionDetails;
pub use self::faa_s_action::FaaSAction;
pub use self::list_rules_sort_by::ListRulesSortBy;
pub use self::notification_service_action::NotificationServiceAction;
pub use self::rule::Rule;
pub use self::rule_lifecycle_state::RuleLifecycleState;
pub use self::rule_summary::RuleSummary;
pub use self::sort_order::SortOrder;
pub use self::streaming_service_action::StreamingServiceAction;
pub use self::update_rule_details::UpdateRuleDetails;

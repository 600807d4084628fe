// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a delegation control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDelegationControlDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The number of approvals required.
    pub num_approvals_required: Option<i64>,
    /// The OCIDs of the delegation subscriptions.
    pub delegation_subscription_ids: Option<Vec<String>>,
    /// Whether requests are approved automatically during maintenance.
    pub is_auto_approve_during_maintenance: Option<bool>,
    /// The OCIDs of the resources.
    pub resource_ids: Option<Vec<String>>,
    /// The names of the preapproved service provider actions. Requests for only these actions are
    /// approved automatically.
    pub pre_approved_service_provider_action_names: Option<Vec<String>>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The format of the notifications of the delegation control.
    pub notification_message_format: Option<models::DelegationControlNotificationMessageFormat>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDelegationControlDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            num_approvals_required = "numApprovalsRequired", with_num_approvals_required(i64),
                clear_num_approvals_required;
            delegation_subscription_ids = "delegationSubscriptionIds",
                with_delegation_subscription_ids([String]), clear_delegation_subscription_ids;
            is_auto_approve_during_maintenance = "isAutoApproveDuringMaintenance",
                with_is_auto_approve_during_maintenance(bool),
                clear_is_auto_approve_during_maintenance;
            resource_ids = "resourceIds", with_resource_ids([String]), clear_resource_ids;
            pre_approved_service_provider_action_names = "preApprovedServiceProviderActionNames",
                with_pre_approved_service_provider_action_names([String]),
                clear_pre_approved_service_provider_action_names;
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String),
                clear_notification_topic_id;
            notification_message_format = "notificationMessageFormat",
                with_notification_message_format(models::DelegationControlNotificationMessageFormat),
                clear_notification_message_format;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

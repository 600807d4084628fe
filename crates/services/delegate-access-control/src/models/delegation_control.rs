// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A delegation control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegationControl {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The number of approvals required.
    pub num_approvals_required: Option<i64>,
    /// The names of the preapproved service provider actions. Requests for only these actions are
    /// approved automatically.
    pub pre_approved_service_provider_action_names: Option<Vec<String>>,
    /// The OCIDs of the delegation subscriptions.
    pub delegation_subscription_ids: Option<Vec<String>>,
    /// Whether requests are approved automatically during maintenance.
    pub is_auto_approve_during_maintenance: Option<bool>,
    /// The OCIDs of the resources.
    pub resource_ids: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: models::DelegationControlResourceType,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The format of the notifications of the delegation control.
    pub notification_message_format: Option<models::DelegationControlNotificationMessageFormat>,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the vault key.
    pub vault_key_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DelegationControlLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_deleted: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DelegationControl {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        num_approvals_required = "numApprovalsRequired";
        pre_approved_service_provider_action_names = "preApprovedServiceProviderActionNames";
        delegation_subscription_ids = "delegationSubscriptionIds";
        is_auto_approve_during_maintenance = "isAutoApproveDuringMaintenance";
        resource_ids = "resourceIds";
        resource_type = "resourceType";
        notification_topic_id = "notificationTopicId";
        notification_message_format = "notificationMessageFormat";
        vault_id = "vaultId";
        vault_key_id = "vaultKeyId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_deleted = "timeDeleted";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

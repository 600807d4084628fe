// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a delegation control to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDelegationControlDetails {
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
    pub delegation_subscription_ids: Vec<String>,
    /// Whether requests are approved automatically during maintenance.
    pub is_auto_approve_during_maintenance: Option<bool>,
    /// The OCIDs of the resources.
    pub resource_ids: Vec<String>,
    /// The type of the resource.
    pub resource_type: models::DelegationControlResourceType,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: String,
    /// The format of the notifications of the delegation control.
    pub notification_message_format: models::DelegationControlNotificationMessageFormat,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the vault key.
    pub vault_key_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDelegationControlDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            delegation_subscription_ids = "delegationSubscriptionIds",
                with_delegation_subscription_ids([String]);
            resource_ids = "resourceIds", with_resource_ids([String]);
            resource_type = "resourceType",
                with_resource_type(models::DelegationControlResourceType);
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String);
            notification_message_format = "notificationMessageFormat",
                with_notification_message_format(models::DelegationControlNotificationMessageFormat);
        }
        optional {
            description = "description", with_description(String);
            num_approvals_required = "numApprovalsRequired", with_num_approvals_required(i64);
            pre_approved_service_provider_action_names = "preApprovedServiceProviderActionNames",
                with_pre_approved_service_provider_action_names([String]);
            is_auto_approve_during_maintenance = "isAutoApproveDuringMaintenance",
                with_is_auto_approve_during_maintenance(bool);
            vault_id = "vaultId", with_vault_id(String);
            vault_key_id = "vaultKeyId", with_vault_key_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

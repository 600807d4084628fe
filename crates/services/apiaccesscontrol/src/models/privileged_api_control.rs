// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A privileged API control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiControl {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The IDs of the IAM groups whose users can approve privileged API requests.
    pub approver_group_id_list: Option<Vec<String>>,
    /// The groups of approvers with the levels that they can authorize.
    pub approver_group_level_list: Option<Vec<models::ApproverGroupLevel>>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The affected resources.
    pub resources: Option<Vec<String>>,
    /// The privileged operations.
    pub privileged_operation_list: Option<Vec<models::PrivilegedApiDetails>>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_deleted: Option<DateTime<Utc>>,
    /// The state.
    pub state: String,
    /// The details of the state.
    pub state_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::PrivilegedApiControlLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivilegedApiControl {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        notification_topic_id = "notificationTopicId";
        approver_group_id_list = "approverGroupIdList";
        approver_group_level_list = "approverGroupLevelList";
        resource_type = "resourceType";
        resources = "resources";
        privileged_operation_list = "privilegedOperationList";
        number_of_approvers = "numberOfApprovers";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_deleted = "timeDeleted";
        state = "state";
        state_details = "stateDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

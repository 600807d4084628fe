// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An operator control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorControl {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the operator control.
    pub operator_control_name: String,
    /// The description.
    pub description: Option<String>,
    /// The users who can approve access requests for the target resource.
    pub approvers_list: Option<Vec<String>>,
    /// The user groups that can approve access requests for the target resource.
    pub approver_groups_list: Option<Vec<String>>,
    /// The preapproved operator actions. Access requests for only these actions are approved
    /// automatically.
    pub pre_approved_op_action_list: Option<Vec<String>>,
    /// The approval required op action list.
    pub approval_required_op_action_list: Option<Vec<String>>,
    /// Whether all operator actions are preapproved. If true, access requests are approved
    /// automatically.
    pub is_fully_pre_approved: Option<bool>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The email addresses.
    pub email_id_list: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: Option<models::OperatorControlResourceType>,
    /// The message for operators when they access or log in to the target resource.
    pub system_message: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OperatorControlLifecycleState>,
    /// The creation time.
    pub time_of_creation: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_of_modification: Option<DateTime<Utc>>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// Whether it is a default operator control.
    pub is_default_operator_control: Option<bool>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The last modified information.
    pub last_modified_info: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OperatorControl {
        id = "id";
        operator_control_name = "operatorControlName";
        description = "description";
        approvers_list = "approversList";
        approver_groups_list = "approverGroupsList";
        pre_approved_op_action_list = "preApprovedOpActionList";
        approval_required_op_action_list = "approvalRequiredOpActionList";
        is_fully_pre_approved = "isFullyPreApproved";
        notification_topic_id = "notificationTopicId";
        email_id_list = "emailIdList";
        resource_type = "resourceType";
        system_message = "systemMessage";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_of_creation = "timeOfCreation";
        time_of_modification = "timeOfModification";
        number_of_approvers = "numberOfApprovers";
        is_default_operator_control = "isDefaultOperatorControl";
        time_of_deletion = "timeOfDeletion";
        last_modified_info = "lastModifiedInfo";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an operator control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperatorControlDetails {
    /// The name of the operator control.
    pub operator_control_name: String,
    /// The description.
    pub description: Option<String>,
    /// The users who can approve access requests for the target resource.
    pub approvers_list: Option<Vec<String>>,
    /// The user groups that can approve access requests for the target resource.
    pub approver_groups_list: Vec<String>,
    /// The preapproved operator actions. Access requests for only these actions are approved
    /// automatically.
    pub pre_approved_op_action_list: Option<Vec<String>>,
    /// Whether all operator actions are preapproved. If true, access requests are approved
    /// automatically.
    pub is_fully_pre_approved: bool,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The email addresses.
    pub email_id_list: Option<Vec<String>>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// The message for operators when they access or log in to the target resource.
    pub system_message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOperatorControlDetails {
        required {
            operator_control_name = "operatorControlName", with_operator_control_name(String);
            approver_groups_list = "approverGroupsList", with_approver_groups_list([String]);
            is_fully_pre_approved = "isFullyPreApproved", with_is_fully_pre_approved(bool);
        }
        optional {
            description = "description", with_description(String), clear_description;
            approvers_list = "approversList", with_approvers_list([String]), clear_approvers_list;
            pre_approved_op_action_list = "preApprovedOpActionList",
                with_pre_approved_op_action_list([String]), clear_pre_approved_op_action_list;
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String),
                clear_notification_topic_id;
            email_id_list = "emailIdList", with_email_id_list([String]), clear_email_id_list;
            number_of_approvers = "numberOfApprovers", with_number_of_approvers(i64),
                clear_number_of_approvers;
            system_message = "systemMessage", with_system_message(String), clear_system_message;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an operator control to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOperatorControlDetails {
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
    /// The type of the resource.
    pub resource_type: models::OperatorControlResourceType,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The email addresses.
    pub email_id_list: Option<Vec<String>>,
    /// The message for operators when they access or log in to the target resource.
    pub system_message: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOperatorControlDetails {
        required {
            operator_control_name = "operatorControlName", with_operator_control_name(String);
            approver_groups_list = "approverGroupsList", with_approver_groups_list([String]);
            is_fully_pre_approved = "isFullyPreApproved", with_is_fully_pre_approved(bool);
            resource_type = "resourceType", with_resource_type(models::OperatorControlResourceType);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            approvers_list = "approversList", with_approvers_list([String]);
            pre_approved_op_action_list = "preApprovedOpActionList",
                with_pre_approved_op_action_list([String]);
            number_of_approvers = "numberOfApprovers", with_number_of_approvers(i64);
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String);
            email_id_list = "emailIdList", with_email_id_list([String]);
            system_message = "systemMessage", with_system_message(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a privileged API control to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivilegedApiControlDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: String,
    /// The IDs of the IAM groups whose users can approve privileged API requests.
    pub approver_group_id_list: Vec<String>,
    /// The groups of approvers with the levels that they can authorize.
    pub approver_group_level_list: Option<Vec<models::ApproverGroupLevel>>,
    /// The privileged operations.
    pub privileged_operation_list: Vec<models::PrivilegedApiDetails>,
    /// The type of the resource.
    pub resource_type: String,
    /// The affected resources.
    pub resources: Option<Vec<String>>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePrivilegedApiControlDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String);
            approver_group_id_list = "approverGroupIdList", with_approver_group_id_list([String]);
            privileged_operation_list = "privilegedOperationList",
                with_privileged_operation_list([models::PrivilegedApiDetails]);
            resource_type = "resourceType", with_resource_type(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            approver_group_level_list = "approverGroupLevelList",
                with_approver_group_level_list([models::ApproverGroupLevel]);
            resources = "resources", with_resources([String]);
            number_of_approvers = "numberOfApprovers", with_number_of_approvers(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

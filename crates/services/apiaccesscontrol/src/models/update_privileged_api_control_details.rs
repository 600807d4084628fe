// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a privileged API control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivilegedApiControlDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The affected resources.
    pub resources: Option<Vec<String>>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The IDs of the IAM groups whose users can approve privileged API requests.
    pub approver_group_id_list: Option<Vec<String>>,
    /// The groups of approvers with the levels that they can authorize.
    pub approver_group_level_list: Option<Vec<models::ApproverGroupLevel>>,
    /// The privileged operations.
    pub privileged_operation_list: Option<Vec<models::PrivilegedApiDetails>>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivilegedApiControlDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            resource_type = "resourceType", with_resource_type(String), clear_resource_type;
            resources = "resources", with_resources([String]), clear_resources;
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String),
                clear_notification_topic_id;
            approver_group_id_list = "approverGroupIdList", with_approver_group_id_list([String]),
                clear_approver_group_id_list;
            approver_group_level_list = "approverGroupLevelList",
                with_approver_group_level_list([models::ApproverGroupLevel]),
                clear_approver_group_level_list;
            privileged_operation_list = "privilegedOperationList",
                with_privileged_operation_list([models::PrivilegedApiDetails]),
                clear_privileged_operation_list;
            number_of_approvers = "numberOfApprovers", with_number_of_approvers(i64),
                clear_number_of_approvers;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an execution action member to move.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveExecutionActionMemberDetails {
    /// The OCID of the source execution action.
    pub source_execution_action_id: Option<String>,
    /// The OCID of the execution action member.
    pub execution_action_member_id: Option<String>,
    /// The number of execution action members.
    pub execution_action_member_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MoveExecutionActionMemberDetails {
        optional {
            source_execution_action_id = "sourceExecutionActionId",
                with_source_execution_action_id(String);
            execution_action_member_id = "executionActionMemberId",
                with_execution_action_member_id(String);
            execution_action_member_count = "executionActionMemberCount",
                with_execution_action_member_count(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

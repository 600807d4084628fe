// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An approver group level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverGroupLevel {
    /// The ID of the group.
    pub group_id: Vec<String>,
    /// The group level.
    pub group_level: i64,
}

model! {
    ApproverGroupLevel {
        required {
            group_id = "groupId", with_group_id([String]);
            group_level = "groupLevel", with_group_level(i64);
        }
    }
}

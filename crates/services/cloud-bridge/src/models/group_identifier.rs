// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A group identifier.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupIdentifier {
    /// The ID of the security group.
    pub group_key: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
}

model! {
    GroupIdentifier {
        optional {
            group_key = "groupKey", with_group_key(String);
            group_name = "groupName", with_group_name(String);
        }
    }
}

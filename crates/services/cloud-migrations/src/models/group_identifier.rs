// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

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
        group_key = "groupKey";
        group_name = "groupName";
    }
}

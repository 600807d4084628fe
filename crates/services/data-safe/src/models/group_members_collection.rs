// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of group members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersCollection {
    /// The target databases.
    pub target_databases: Vec<String>,
}

model! {
    GroupMembersCollection {
        target_databases = "targetDatabases";
    }
}

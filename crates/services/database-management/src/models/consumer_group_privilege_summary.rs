// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a consumer group privilege.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupPrivilegeSummary {
    /// The name.
    pub name: Option<String>,
    /// Whether the privilege includes the GRANT option.
    pub grant_option: Option<models::ConsumerGroupPrivilegeGrantOption>,
    /// The initial group.
    pub initial_group: Option<models::ConsumerGroupPrivilegeInitialGroup>,
}

model! {
    ConsumerGroupPrivilegeSummary {
        name = "name";
        grant_option = "grantOption";
        initial_group = "initialGroup";
    }
}

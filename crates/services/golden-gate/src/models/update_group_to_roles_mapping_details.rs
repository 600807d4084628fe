// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a group to roles mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupToRolesMappingDetails {
    /// The OCID of the group with the role of security administrators.
    pub security_group_id: Option<String>,
    /// The OCID of the identity provider group with the GoldenGate administrator role, which grants
    /// full access.
    pub administrator_group_id: Option<String>,
    /// The OCID of the group with the role of operators, who can start and stop deployments.
    pub operator_group_id: Option<String>,
    /// The OCID of the user group.
    pub user_group_id: Option<String>,
}

model! {
    UpdateGroupToRolesMappingDetails {
        optional {
            security_group_id = "securityGroupId", with_security_group_id(String);
            administrator_group_id = "administratorGroupId", with_administrator_group_id(String);
            operator_group_id = "operatorGroupId", with_operator_group_id(String);
            user_group_id = "userGroupId", with_user_group_id(String);
        }
    }
}

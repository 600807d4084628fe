// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cmos user group information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CmosUserGroupInfo {
    /// The ID of the user group.
    pub user_group_id: Option<String>,
    /// The name of the user group in My Oracle Cloud Support. Applies only to technical support.
    pub user_group_name: Option<String>,
}

model! {
    CmosUserGroupInfo {
        user_group_id = "userGroupId";
        user_group_name = "userGroupName";
    }
}

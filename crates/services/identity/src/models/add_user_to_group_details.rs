// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The user and the group to add the user to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserToGroupDetails {
    /// The OCID of the user.
    pub user_id: String,
    /// The OCID of the group.
    pub group_id: String,
}

model! {
    AddUserToGroupDetails {
        required {
            user_id = "userId", with_user_id(String);
            group_id = "groupId", with_group_id(String);
        }
    }
}

// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a group mapping to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIdpGroupMappingDetails {
    /// The name of the identity provider group.
    pub idp_group_name: String,
    /// The OCID of the group.
    pub group_id: String,
}

model! {
    CreateIdpGroupMappingDetails {
        required {
            idp_group_name = "idpGroupName", with_idp_group_name(String);
            group_id = "groupId", with_group_id(String);
        }
    }
}

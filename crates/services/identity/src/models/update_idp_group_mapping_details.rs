// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a group mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIdpGroupMappingDetails {
    /// The name of the identity provider group.
    pub idp_group_name: Option<String>,
    /// The OCID of the group.
    pub group_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateIdpGroupMappingDetails {
        optional {
            idp_group_name = "idpGroupName", with_idp_group_name(String), clear_idp_group_name;
            group_id = "groupId", with_group_id(String), clear_group_id;
        }
    }
}

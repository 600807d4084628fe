// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validation response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationResponse {
    /// Whether it is a valid user.
    pub is_valid_user: Option<bool>,
    /// The write permitted user group information.
    pub write_permitted_user_group_infos: Option<Vec<models::CmosUserGroupInfo>>,
}

model! {
    ValidationResponse {
        is_valid_user = "isValidUser";
        write_permitted_user_group_infos = "writePermittedUserGroupInfos";
    }
}

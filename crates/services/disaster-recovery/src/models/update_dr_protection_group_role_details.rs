// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR protection group role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupRoleDetails {
    /// The role.
    pub role: models::DrProtectionGroupRoleRole,
}

model! {
    UpdateDrProtectionGroupRoleDetails {
        required {
            role = "role", with_role(models::DrProtectionGroupRoleRole);
        }
    }
}

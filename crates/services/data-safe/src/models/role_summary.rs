// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleSummary {
    /// The name of the role.
    pub role_name: String,
    /// The type of authentication.
    pub authentication_type: String,
    /// Whether the password is required.
    pub is_password_required: Option<bool>,
    /// Whether the object is common.
    pub is_common: Option<bool>,
    /// Whether Oracle maintains the object, such as the role or the schema.
    pub is_oracle_maintained: Option<bool>,
    /// Whether it is inherited.
    pub is_inherited: Option<bool>,
    /// Whether the role is implicit.
    pub is_implicit: Option<bool>,
}

model! {
    RoleSummary {
        role_name = "roleName";
        authentication_type = "authenticationType";
        is_password_required = "isPasswordRequired";
        is_common = "isCommon";
        is_oracle_maintained = "isOracleMaintained";
        is_inherited = "isInherited";
        is_implicit = "isImplicit";
    }
}

// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A permission context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionContext {
    /// The permission.
    pub permission: models::Permission,
    /// The variables.
    pub variables: Vec<models::ContextVariable>,
}

model! {
    PermissionContext {
        permission = "permission";
        variables = "variables";
    }
}

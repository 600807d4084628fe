// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a role to change to a standalone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeRoleToStandaloneDetails {
    /// The change mode.
    pub change_mode: models::ChangeRoleToStandaloneChangeMode,
}

model! {
    ChangeRoleToStandaloneDetails {
        required {
            change_mode = "changeMode", with_change_mode(models::ChangeRoleToStandaloneChangeMode);
        }
    }
}

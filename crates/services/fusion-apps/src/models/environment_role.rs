// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An environment role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentRole {
    /// The current role.
    pub current_role: Option<models::EnvironmentRoleCurrentRole>,
    /// The standby environment region.
    pub standby_environment_region: Option<String>,
    /// The ID of the standby environment.
    pub standby_environment_id: Option<String>,
}

model! {
    EnvironmentRole {
        current_role = "currentRole";
        standby_environment_region = "standbyEnvironmentRegion";
        standby_environment_id = "standbyEnvironmentId";
    }
}

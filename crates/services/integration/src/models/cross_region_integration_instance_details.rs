// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a cross region integration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossRegionIntegrationInstanceDetails {
    /// The role.
    pub role: Option<models::CrossRegionIntegrationInstanceRole>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The time of the last change of the role.
    pub time_role_changed: Option<DateTime<Utc>>,
}

model! {
    CrossRegionIntegrationInstanceDetails {
        role = "role";
        id = "id";
        region = "region";
        time_role_changed = "timeRoleChanged";
    }
}

// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service environment end point overview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEnvironmentEndPointOverview {
    /// The type of the environment.
    pub environment_type: models::ServiceEnvironmentEndPointOverviewEnvironmentType,
    /// The URL.
    pub url: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    ServiceEnvironmentEndPointOverview {
        environment_type = "environmentType";
        url = "url";
        description = "description";
    }
}

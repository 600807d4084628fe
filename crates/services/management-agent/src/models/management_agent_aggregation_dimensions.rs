// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Management agent aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentAggregationDimensions {
    /// The availability status.
    pub availability_status: Option<models::ManagementAgentAggregationDimensionsAvailabilityStatus>,
    /// The type of the platform.
    pub platform_type: Option<models::ManagementAgentAggregationDimensionsPlatformType>,
    /// The version.
    pub version: Option<String>,
    /// Whether the agent has at least one plugin.
    pub has_plugins: Option<bool>,
    /// The type of the installation: agent or gateway.
    pub install_type: Option<models::ManagementAgentAggregationDimensionsInstallType>,
}

model! {
    ManagementAgentAggregationDimensions {
        availability_status = "availabilityStatus";
        platform_type = "platformType";
        version = "version";
        has_plugins = "hasPlugins";
        install_type = "installType";
    }
}

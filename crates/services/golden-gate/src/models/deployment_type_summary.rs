// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a deployment type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentTypeSummary {
    /// The category of the deployment, such as data replication or stream analytics.
    pub category: models::DeploymentTypeCategory,
    /// The display name.
    pub display_name: String,
    /// The type of the deployment.
    pub deployment_type: models::DeploymentTypeDeploymentType,
    /// The connection types.
    pub connection_types: Option<Vec<models::DeploymentTypeConnectionType>>,
    /// The source technologies.
    pub source_technologies: Option<Vec<String>>,
    /// The target technologies.
    pub target_technologies: Option<Vec<String>>,
    /// The version of Oracle GoldenGate.
    pub ogg_version: Option<String>,
    /// The supported technologies URL.
    pub supported_technologies_url: Option<String>,
    /// The default username.
    pub default_username: Option<String>,
    /// The supported capabilities.
    pub supported_capabilities: Option<Vec<models::DeploymentTypeSupportedCapability>>,
    /// The supported license types.
    pub supported_license_types: Option<Vec<models::LicenseModel>>,
}

model! {
    DeploymentTypeSummary {
        category = "category";
        display_name = "displayName";
        deployment_type = "deploymentType";
        connection_types = "connectionTypes";
        source_technologies = "sourceTechnologies";
        target_technologies = "targetTechnologies";
        ogg_version = "oggVersion";
        supported_technologies_url = "supportedTechnologiesUrl";
        default_username = "defaultUsername";
        supported_capabilities = "supportedCapabilities";
        supported_license_types = "supportedLicenseTypes";
    }
}

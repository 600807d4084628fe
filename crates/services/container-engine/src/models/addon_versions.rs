// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Add-on versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonVersions {
    /// The status.
    pub status: Option<models::AddonVersionsStatus>,
    /// The version number.
    pub version_number: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The Kubernetes version filters.
    pub kubernetes_version_filters: Option<models::KubernetesVersionsFilters>,
    /// The configurations.
    pub configurations: Option<Vec<models::AddonVersionConfiguration>>,
}

model! {
    AddonVersions {
        status = "status";
        version_number = "versionNumber";
        description = "description";
        kubernetes_version_filters = "kubernetesVersionFilters";
        configurations = "configurations";
    }
}

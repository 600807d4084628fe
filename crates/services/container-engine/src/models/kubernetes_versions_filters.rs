// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Kubernetes versions filters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesVersionsFilters {
    /// The minimal version.
    pub minimal_version: Option<String>,
    /// The maximum version.
    pub maximum_version: Option<String>,
    /// The exact Kubernetes versions.
    pub exact_kubernetes_versions: Option<Vec<String>>,
}

model! {
    KubernetesVersionsFilters {
        minimal_version = "minimalVersion";
        maximum_version = "maximumVersion";
        exact_kubernetes_versions = "exactKubernetesVersions";
    }
}

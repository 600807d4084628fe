// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a helm chart image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHelmChartImageDetails {
    /// The OCID of the source registry of the container image.
    pub source_registry_id: String,
    /// The URL of the source registry of the container image.
    pub source_registry_url: String,
    /// The supported versions of Kubernetes.
    pub supported_kubernetes_versions: Option<Vec<String>>,
}

model! {
    UpdateHelmChartImageDetails {
        required {
            source_registry_id = "sourceRegistryId", with_source_registry_id(String);
            source_registry_url = "sourceRegistryUrl", with_source_registry_url(String);
        }
        optional {
            supported_kubernetes_versions = "supportedKubernetesVersions",
                with_supported_kubernetes_versions([String]);
        }
    }
}

// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a helm chart image to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHelmChartImageDetails {
    /// The OCID of the source registry of the container image.
    pub source_registry_id: String,
    /// The URL of the source registry of the container image.
    pub source_registry_url: String,
    /// The supported versions of Kubernetes.
    pub supported_kubernetes_versions: Option<Vec<String>>,
}

model! {
    CreateHelmChartImageDetails {
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

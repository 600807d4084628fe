// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a helm chart image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmChartImageDetails {
    /// The OCID of the source registry of the container image.
    pub source_registry_id: Option<String>,
    /// The URL of the source registry of the container image.
    pub source_registry_url: String,
    /// The supported versions of Kubernetes.
    pub supported_kubernetes_versions: Option<Vec<String>>,
    /// The validation status.
    pub validation_status: models::HelmChartImageValidationStatus,
    /// The errors of the image validation.
    pub validation_error: Option<String>,
    /// The status of the publication.
    pub publication_status: models::HelmChartImagePublicationStatus,
    /// The error of the publication.
    pub publication_error: Option<String>,
}

model! {
    HelmChartImageDetails {
        source_registry_id = "sourceRegistryId";
        source_registry_url = "sourceRegistryUrl";
        supported_kubernetes_versions = "supportedKubernetesVersions";
        validation_status = "validationStatus";
        validation_error = "validationError";
        publication_status = "publicationStatus";
        publication_error = "publicationError";
    }
}

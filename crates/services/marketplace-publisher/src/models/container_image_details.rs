// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a container image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageDetails {
    /// The OCID of the source registry of the container image.
    pub source_registry_id: Option<String>,
    /// The URL of the source registry of the container image.
    pub source_registry_url: String,
    /// The validation status.
    pub validation_status: models::ContainerImageValidationStatus,
    /// The errors of the image validation.
    pub validation_error: Option<String>,
    /// The status of the publication.
    pub publication_status: models::ContainerImagePublicationStatus,
    /// The error of the publication.
    pub publication_error: Option<String>,
}

model! {
    ContainerImageDetails {
        source_registry_id = "sourceRegistryId";
        source_registry_url = "sourceRegistryUrl";
        validation_status = "validationStatus";
        validation_error = "validationError";
        publication_status = "publicationStatus";
        publication_error = "publicationError";
    }
}

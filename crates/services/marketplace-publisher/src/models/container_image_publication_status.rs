// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the publication status of a container image.
    pub enum ContainerImagePublicationStatus {
        PublicationInProgress = "PUBLICATION_IN_PROGRESS",
        PublicationCompleted = "PUBLICATION_COMPLETED",
        PublicationFailed = "PUBLICATION_FAILED",
    }
}

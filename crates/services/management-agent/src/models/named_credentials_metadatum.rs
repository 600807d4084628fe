// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named credentials metadatum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredentialsMetadatum {
    /// The metadata.
    pub metadata: Vec<models::NamedCredentialMetadataDefinition>,
}

model! {
    NamedCredentialsMetadatum {
        metadata = "metadata";
    }
}

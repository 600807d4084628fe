// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group of models of the same kind, served in one runtime environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HomogeneousModelGroupDetails {
    /// The custom metadata.
    pub custom_metadata_list: Option<Vec<models::CustomMetadata>>,
}

model! {
    HomogeneousModelGroupDetails, "type" = "HOMOGENEOUS" {
        optional {
            custom_metadata_list = "customMetadataList",
                with_custom_metadata_list([models::CustomMetadata]);
        }
    }
}

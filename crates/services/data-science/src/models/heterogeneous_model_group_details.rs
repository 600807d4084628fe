// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group of models of different kinds, such as from different frameworks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeterogeneousModelGroupDetails {
    /// The custom metadata.
    pub custom_metadata_list: Option<Vec<models::CustomMetadata>>,
}

model! {
    HeterogeneousModelGroupDetails, "type" = "HETEROGENEOUS" {
        optional {
            custom_metadata_list = "customMetadataList",
                with_custom_metadata_list([models::CustomMetadata]);
        }
    }
}

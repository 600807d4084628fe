// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A generic entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericEntity {
    /// The document entity metadata.
    pub document_entity_metadata: Option<models::DocumentEntityMetadata>,
    /// The labels.
    pub labels: Vec<models::Label>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    GenericEntity, "entityType" = "GENERIC" {
        required {
            labels = "labels", with_labels([models::Label]);
        }
        optional {
            document_entity_metadata = "documentEntityMetadata",
                with_document_entity_metadata(models::DocumentEntityMetadata);
            extended_metadata = "extendedMetadata", with_extended_metadata({String});
        }
    }
}

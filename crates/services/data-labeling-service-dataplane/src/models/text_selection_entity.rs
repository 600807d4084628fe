// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A text selection entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextSelectionEntity {
    /// The labels.
    pub labels: Vec<models::Label>,
    /// The text span.
    pub text_span: models::TextSpan,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    TextSelectionEntity, "entityType" = "TEXTSELECTION" {
        required {
            labels = "labels", with_labels([models::Label]);
            text_span = "textSpan", with_text_span(models::TextSpan);
        }
        optional {
            extended_metadata = "extendedMetadata", with_extended_metadata({String});
        }
    }
}

// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an annotation format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationFormatSummary {
    /// The name.
    pub name: String,
}

model! {
    AnnotationFormatSummary {
        name = "name";
    }
}

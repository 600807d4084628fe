// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of annotation formats.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationFormatCollection {
    /// The items on this page.
    pub items: Vec<models::AnnotationFormatSummary>,
}

model! {
    AnnotationFormatCollection {
        items = "items";
    }
}

// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of annotations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationCollection {
    /// The items on this page.
    pub items: Vec<models::AnnotationSummary>,
}

model! {
    AnnotationCollection {
        items = "items";
    }
}

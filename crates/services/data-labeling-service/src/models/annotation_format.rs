// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An annotation format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationFormat {
    /// The name.
    pub name: String,
}

model! {
    AnnotationFormat {
        name = "name";
    }
}

// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A label name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelName {
    /// The name.
    pub name: Option<String>,
}

model! {
    LabelName {
        name = "name";
    }
}

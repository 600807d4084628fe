// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The label.
    pub label: String,
}

model! {
    Label {
        required {
            label = "label", with_label(String);
        }
    }
}

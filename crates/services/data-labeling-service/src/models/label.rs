// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The name.
    pub name: Option<String>,
}

model! {
    Label {
        optional {
            name = "name", with_name(String);
        }
    }
}

// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extension {
    /// The value.
    pub value: Option<String>,
}

model! {
    Extension {
        optional {
            value = "value", with_value(String);
        }
    }
}

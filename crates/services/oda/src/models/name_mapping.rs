// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A name mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameMapping {
    /// The name.
    pub name: String,
}

model! {
    NameMapping {
        required {
            name = "name", with_name(String);
        }
    }
}

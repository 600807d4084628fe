// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application editable attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppEditableAttributes {
    /// The name.
    pub name: String,
}

model! {
    AppEditableAttributes {
        required {
            name = "name", with_name(String);
        }
    }
}

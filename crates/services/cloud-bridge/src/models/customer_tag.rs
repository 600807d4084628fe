// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A customer tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerTag {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    CustomerTag {
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
    }
}

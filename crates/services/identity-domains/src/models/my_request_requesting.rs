// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A my request requesting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyRequestRequesting {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type. Cannot be changed later.
    pub type_: models::MyRequestRequestingType,
}

model! {
    MyRequestRequesting {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::MyRequestRequestingType);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            description = "description", with_description(String);
        }
    }
}

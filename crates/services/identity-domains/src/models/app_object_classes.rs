// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Application object classes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppObjectClasses {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// Whether it is an account object class. Cannot be changed later.
    pub is_account_object_class: Option<bool>,
    /// The type. Cannot be changed later.
    pub type_: models::AppObjectClassesType,
}

model! {
    AppObjectClasses {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::AppObjectClassesType);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            resource_type = "resourceType", with_resource_type(String);
            is_account_object_class = "isAccountObjectClass", with_is_account_object_class(bool);
        }
    }
}

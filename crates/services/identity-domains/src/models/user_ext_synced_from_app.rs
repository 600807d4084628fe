// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user ext synced from application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtSyncedFromApp {
    /// The value.
    pub value: String,
    /// The type. Cannot be changed later.
    pub type_: models::UserExtSyncedFromAppType,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
}

model! {
    UserExtSyncedFromApp {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::UserExtSyncedFromAppType);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
        }
    }
}

// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application accounts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppAccounts {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The ID of the owner.
    pub owner_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
}

model! {
    AppAccounts {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            owner_id = "ownerId", with_owner_id(String);
            name = "name", with_name(String);
            active = "active", with_active(bool);
        }
    }
}

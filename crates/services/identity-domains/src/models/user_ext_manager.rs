// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user ext manager.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtManager {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    UserExtManager {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            display_name = "displayName", with_display_name(String);
        }
    }
}

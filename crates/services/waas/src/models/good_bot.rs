// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A good bot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodBot {
    /// The key.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The description.
    pub description: Option<String>,
}

model! {
    GoodBot {
        required {
            key = "key", with_key(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
    }
}

// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a match agents with attribute key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMatchAgentsWithAttributeKeyDetails {
    /// The items on this page.
    pub items: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateMatchAgentsWithAttributeKeyDetails {
        optional {
            items = "items", with_items([String]), clear_items;
        }
    }
}

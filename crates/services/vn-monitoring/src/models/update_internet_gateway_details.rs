// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in an internet gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternetGatewayDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    UpdateInternetGatewayDetails {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        is_enabled = "isEnabled";
    }
}

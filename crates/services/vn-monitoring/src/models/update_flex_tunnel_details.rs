// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a flex tunnel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlexTunnelDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The configuration of the flex tunnel.
    pub flex_tunnel_configuration: Option<models::UpdateFlexTunnelConfigurationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpdateFlexTunnelDetails {
        display_name = "displayName";
        flex_tunnel_configuration = "flexTunnelConfiguration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

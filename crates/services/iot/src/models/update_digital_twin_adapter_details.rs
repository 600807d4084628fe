// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a digital twin adapter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalTwinAdapterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The inbound envelope of the digital twin adapter.
    pub inbound_envelope: Option<models::DigitalTwinAdapterInboundEnvelope>,
    /// The inbound routes of the digital twin adapter.
    pub inbound_routes: Option<Vec<models::DigitalTwinAdapterInboundRoute>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDigitalTwinAdapterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            inbound_envelope = "inboundEnvelope",
                with_inbound_envelope(models::DigitalTwinAdapterInboundEnvelope),
                clear_inbound_envelope;
            inbound_routes = "inboundRoutes",
                with_inbound_routes([models::DigitalTwinAdapterInboundRoute]), clear_inbound_routes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

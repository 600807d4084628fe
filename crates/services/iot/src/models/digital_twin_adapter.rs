// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A digital twin adapter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapter {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The OCID of the digital twin model.
    pub digital_twin_model_id: String,
    /// The URI (DTMI) of the specification of the digital twin model.
    pub digital_twin_model_spec_uri: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The inbound envelope of the digital twin adapter.
    pub inbound_envelope: Option<models::DigitalTwinAdapterInboundEnvelope>,
    /// The inbound routes of the digital twin adapter.
    pub inbound_routes: Option<Vec<models::DigitalTwinAdapterInboundRoute>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DigitalTwinAdapterLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DigitalTwinAdapter {
        id = "id";
        iot_domain_id = "iotDomainId";
        digital_twin_model_id = "digitalTwinModelId";
        digital_twin_model_spec_uri = "digitalTwinModelSpecUri";
        display_name = "displayName";
        description = "description";
        inbound_envelope = "inboundEnvelope";
        inbound_routes = "inboundRoutes";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a digital twin adapter to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDigitalTwinAdapterDetails {
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The OCID of the digital twin model.
    pub digital_twin_model_id: Option<String>,
    /// The URI (DTMI) of the specification of the digital twin model.
    pub digital_twin_model_spec_uri: Option<String>,
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
}

model! {
    CreateDigitalTwinAdapterDetails {
        required {
            iot_domain_id = "iotDomainId", with_iot_domain_id(String);
        }
        optional {
            digital_twin_model_id = "digitalTwinModelId", with_digital_twin_model_id(String);
            digital_twin_model_spec_uri = "digitalTwinModelSpecUri",
                with_digital_twin_model_spec_uri(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            inbound_envelope = "inboundEnvelope",
                with_inbound_envelope(models::DigitalTwinAdapterInboundEnvelope);
            inbound_routes = "inboundRoutes",
                with_inbound_routes([models::DigitalTwinAdapterInboundRoute]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

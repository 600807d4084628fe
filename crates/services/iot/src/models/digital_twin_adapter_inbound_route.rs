// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A digital twin adapter inbound route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapterInboundRoute {
    /// The condition for applying the route: a boolean expression over the payload.
    pub condition: String,
    /// The reference payload.
    pub reference_payload: Option<models::DigitalTwinAdapterPayload>,
    /// The target.
    pub target: Option<String>,
    /// The JSON path that overrides the context root before the target's adapter is called.
    pub content_root: Option<String>,
    /// The payload mapping, as key-value pairs.
    pub payload_mapping: Option<BTreeMap<String, String>>,
    /// The description.
    pub description: Option<String>,
}

model! {
    DigitalTwinAdapterInboundRoute {
        required {
            condition = "condition", with_condition(String);
        }
        optional {
            reference_payload = "referencePayload",
                with_reference_payload(models::DigitalTwinAdapterPayload);
            target = "target", with_target(String);
            content_root = "contentRoot", with_content_root(String);
            payload_mapping = "payloadMapping", with_payload_mapping({String});
            description = "description", with_description(String);
        }
    }
}

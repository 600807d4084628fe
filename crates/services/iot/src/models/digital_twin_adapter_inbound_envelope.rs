// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A digital twin adapter inbound envelope.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapterInboundEnvelope {
    /// The reference endpoint.
    pub reference_endpoint: String,
    /// The reference payload.
    pub reference_payload: Option<models::DigitalTwinAdapterPayload>,
    /// The envelope mapping.
    pub envelope_mapping: Option<models::DigitalTwinAdapterEnvelopeMapping>,
}

model! {
    DigitalTwinAdapterInboundEnvelope {
        required {
            reference_endpoint = "referenceEndpoint", with_reference_endpoint(String);
        }
        optional {
            reference_payload = "referencePayload",
                with_reference_payload(models::DigitalTwinAdapterPayload);
            envelope_mapping = "envelopeMapping",
                with_envelope_mapping(models::DigitalTwinAdapterEnvelopeMapping);
        }
    }
}

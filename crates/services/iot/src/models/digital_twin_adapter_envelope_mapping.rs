// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A digital twin adapter envelope mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapterEnvelopeMapping {
    /// The JQ expression that extracts the time of the observation from the payload.
    pub time_observed: Option<String>,
    /// The target.
    pub target: Option<String>,
    /// The JSON path that overrides the context root before the target's adapter is called.
    pub content_root: Option<String>,
}

model! {
    DigitalTwinAdapterEnvelopeMapping {
        optional {
            time_observed = "timeObserved", with_time_observed(String);
            target = "target", with_target(String);
            content_root = "contentRoot", with_content_root(String);
        }
    }
}

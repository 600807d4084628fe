// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A started event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedEvent {
    /// The seq.
    pub seq: Option<i64>,
}

model! {
    StartedEvent, "event" = "STARTED" {
        seq = "seq";
    }
}

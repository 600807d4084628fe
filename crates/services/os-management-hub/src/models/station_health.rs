// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Station health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StationHealth {
    /// The state.
    pub state: models::StationHealthState,
    /// The description.
    pub description: Option<String>,
}

model! {
    StationHealth {
        state = "state";
        description = "description";
    }
}

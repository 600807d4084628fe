// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of digital twin adapters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapterCollection {
    /// The items on this page.
    pub items: Vec<models::DigitalTwinAdapterSummary>,
}

model! {
    DigitalTwinAdapterCollection {
        items = "items";
    }
}

// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of digital twin models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinModelCollection {
    /// The items on this page.
    pub items: Vec<models::DigitalTwinModelSummary>,
}

model! {
    DigitalTwinModelCollection {
        items = "items";
    }
}

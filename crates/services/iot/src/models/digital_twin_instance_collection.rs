// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of digital twin instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::DigitalTwinInstanceSummary>,
}

model! {
    DigitalTwinInstanceCollection {
        items = "items";
    }
}

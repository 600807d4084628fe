// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of digital assistant parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalAssistantParameterCollection {
    /// The items on this page.
    pub items: Vec<models::DigitalAssistantParameterSummary>,
}

model! {
    DigitalAssistantParameterCollection {
        items = "items";
    }
}

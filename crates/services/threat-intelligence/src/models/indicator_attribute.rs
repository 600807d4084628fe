// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An indicator attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorAttribute {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The sources that the data is attributed to.
    pub attribution: Vec<models::DataAttribution>,
}

model! {
    IndicatorAttribute {
        name = "name";
        value = "value";
        attribution = "attribution";
    }
}

// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A threat type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatType {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The sources that the data is attributed to.
    pub attribution: Vec<models::DataAttribution>,
}

model! {
    ThreatType {
        id = "id";
        name = "name";
        attribution = "attribution";
    }
}

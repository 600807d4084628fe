// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a threat type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatTypeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
}

model! {
    ThreatTypeSummary {
        id = "id";
        name = "name";
    }
}

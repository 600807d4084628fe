// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sighting type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SightingType {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The mitre link.
    pub mitre_link: Option<String>,
    /// The tactic.
    pub tactic: Option<String>,
    /// The MITRE ATT&CK techniques.
    pub techniques: Option<Vec<String>>,
}

model! {
    SightingType {
        id = "id";
        display_name = "displayName";
        description = "description";
        mitre_link = "mitreLink";
        tactic = "tactic";
        techniques = "techniques";
    }
}

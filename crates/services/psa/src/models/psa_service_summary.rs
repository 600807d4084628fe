// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a PSA service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PsaServiceSummary {
    /// The ID of the resource. Example: `object-storage-api`.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The fully qualified domain names (FQDNs).
    pub fqdns: Vec<String>,
    /// Whether the V6 is enabled.
    pub is_v6_enabled: Option<bool>,
}

model! {
    PsaServiceSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        fqdns = "fqdns";
        is_v6_enabled = "isV6Enabled";
    }
}

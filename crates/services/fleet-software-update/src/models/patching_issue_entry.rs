// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patching issue entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchingIssueEntry {
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The OCID of the affected resource.
    pub impacted_resource_id: String,
    /// The recommended action.
    pub recommended_action: Option<String>,
}

model! {
    PatchingIssueEntry {
        name = "name";
        description = "description";
        impacted_resource_id = "impactedResourceId";
        recommended_action = "recommendedAction";
    }
}

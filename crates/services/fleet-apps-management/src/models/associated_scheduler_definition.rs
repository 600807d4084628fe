// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An associated scheduler definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedSchedulerDefinition {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Whether the maintenance window is recurring.
    pub is_recurring: bool,
}

model! {
    AssociatedSchedulerDefinition {
        id = "id";
        display_name = "displayName";
        is_recurring = "isRecurring";
    }
}

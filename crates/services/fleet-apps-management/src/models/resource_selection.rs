// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource selection.
    ///
    /// The field `resourceSelectionType` selects the variant.
    pub enum ResourceSelection by "resourceSelectionType" {
        Dynamic(models::DynamicResourceSelection) = "DYNAMIC", as_dynamic;
        Manual(models::ManualResourceSelection) = "MANUAL", as_manual;
    }
}

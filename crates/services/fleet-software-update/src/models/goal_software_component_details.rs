// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a goal software component.
    ///
    /// The field `componentType` selects the variant.
    pub enum GoalSoftwareComponentDetails by "componentType" {
        Gi(models::GiGoalSoftwareComponentDetails) = "GI", as_gi;
        GuestOs(models::GuestOsGoalSoftwareComponentDetails) = "GUEST_OS", as_guest_os;
    }
}

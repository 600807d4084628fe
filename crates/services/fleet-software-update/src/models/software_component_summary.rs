// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a software component.
    ///
    /// The field `componentType` selects the variant.
    pub enum SoftwareComponentSummary by "componentType" {
        Gi(models::GiSoftwareComponentSummary) = "GI", as_gi;
        GuestOs(models::GuestOsSoftwareComponentSummary) = "GUEST_OS", as_guest_os;
    }
}

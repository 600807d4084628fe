// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a software component.
    ///
    /// The field `componentType` selects the variant.
    pub enum SoftwareComponentDetails by "componentType" {
        Gi(models::GiSoftwareComponentDetails) = "GI", as_gi;
        GuestOs(models::GuestOsSoftwareComponentDetails) = "GUEST_OS", as_guest_os;
    }
}

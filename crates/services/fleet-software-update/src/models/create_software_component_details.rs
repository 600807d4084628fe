// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a software component to create.
    ///
    /// The field `componentType` selects the variant.
    pub enum CreateSoftwareComponentDetails by "componentType", sent {
        Gi(models::CreateGiSoftwareComponentDetails) = "GI", as_gi;
        GuestOs(models::CreateGuestOsSoftwareComponentDetails) = "GUEST_OS", as_guest_os;
    }
}

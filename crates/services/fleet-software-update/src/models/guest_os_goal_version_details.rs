// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a guest OS goal version.
    ///
    /// The field `goalType` selects the variant.
    pub enum GuestOsGoalVersionDetails by "goalType" {
        GuestOsOracleImage(models::OracleGuestOsGoalVersionDetails) = "GUEST_OS_ORACLE_IMAGE",
            as_guest_os_oracle_image;
    }
}

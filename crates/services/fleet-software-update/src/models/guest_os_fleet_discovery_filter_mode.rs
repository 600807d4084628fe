// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of a guest OS fleet discovery filter.
    pub enum GuestOsFleetDiscoveryFilterMode {
        Include = "INCLUDE",
        Exclude = "EXCLUDE",
    }
}

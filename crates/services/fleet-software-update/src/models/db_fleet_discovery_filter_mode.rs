// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of a DB fleet discovery filter.
    pub enum DbFleetDiscoveryFilterMode {
        Include = "INCLUDE",
        Exclude = "EXCLUDE",
    }
}

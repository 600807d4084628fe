// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an inactivity configuration.
    pub enum InactivityConfigAction {
        None = "NONE",
        Disconnect = "DISCONNECT",
    }
}

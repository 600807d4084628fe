// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audio mode of a desktop device policy.
    pub enum DesktopDevicePolicyAudioMode {
        None = "NONE",
        Todesktop = "TODESKTOP",
        Fromdesktop = "FROMDESKTOP",
        Full = "FULL",
    }
}

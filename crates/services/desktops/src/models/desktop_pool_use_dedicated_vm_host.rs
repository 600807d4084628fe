// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the use dedicated VM host of a desktop pool.
    pub enum DesktopPoolUseDedicatedVmHost {
        True = "TRUE",
        False = "FALSE",
        Auto = "AUTO",
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the firmware of launch options.
    pub enum LaunchOptionsFirmware {
        Bios = "BIOS",
        Uefi64 = "UEFI_64",
    }
}

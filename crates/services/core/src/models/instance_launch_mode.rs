// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the launch mode of an instance.
    pub enum InstanceLaunchMode {
        Native = "NATIVE",
        Emulated = "EMULATED",
        Paravirtualized = "PARAVIRTUALIZED",
        Acceleratedpv = "ACCELERATEDPV",
        Custom = "CUSTOM",
    }
}

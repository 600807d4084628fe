// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the USB type of an OLVM USB.
    pub enum OlvmUsbUsbType {
        Legacy = "LEGACY",
        Native = "NATIVE",
    }
}

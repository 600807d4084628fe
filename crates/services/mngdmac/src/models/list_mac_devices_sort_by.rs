// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMacDevices` can sort.
    pub enum ListMacDevicesSortBy {
        TimeCreated = "timeCreated",
        SerialNumber = "SerialNumber",
    }
}

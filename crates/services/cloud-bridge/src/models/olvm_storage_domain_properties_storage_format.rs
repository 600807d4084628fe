// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage format of OLVM storage domain properties.
    pub enum OlvmStorageDomainPropertiesStorageFormat {
        V1 = "V1",
        V2 = "V2",
        V3 = "V3",
        V4 = "V4",
        V5 = "V5",
    }
}

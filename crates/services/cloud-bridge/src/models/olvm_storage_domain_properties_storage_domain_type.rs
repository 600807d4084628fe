// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage domain type of OLVM storage domain properties.
    pub enum OlvmStorageDomainPropertiesStorageDomainType {
        Data = "DATA",
        Export = "EXPORT",
        Image = "IMAGE",
        Iso = "ISO",
        ManagedBlockStorage = "MANAGED_BLOCK_STORAGE",
        Volume = "VOLUME",
    }
}

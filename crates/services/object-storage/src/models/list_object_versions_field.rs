// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields of each version to return, such as `size`, `md5` or `timeCreated`.
    pub enum ListObjectVersionsField {
        Name = "name",
        Size = "size",
        Etag = "etag",
        TimeCreated = "timeCreated",
        Md5 = "md5",
        TimeModified = "timeModified",
        StorageTier = "storageTier",
        ArchivalState = "archivalState",
    }
}

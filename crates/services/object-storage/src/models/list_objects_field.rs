// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields of each object to return, such as `size`, `md5` or `timeCreated`. Defaults to the
    /// name only.
    pub enum ListObjectsField {
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

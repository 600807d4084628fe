// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `fields` in `ListAwrHubObjects`.
    pub enum ListAwrHubObjectsFields {
        Name = "name",
        Size = "size",
        Etag = "etag",
        TimeCreated = "timeCreated",
        Md5 = "md5",
        ArchivalState = "archivalState",
        TimeModified = "timeModified",
        StorageTier = "storageTier",
    }
}

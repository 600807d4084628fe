// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListFolders`.
    pub enum ListFoldersField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        ParentFolderKey = "parentFolderKey",
        Path = "path",
        DataAssetKey = "dataAssetKey",
        ExternalKey = "externalKey",
        TimeExternal = "timeExternal",
        TimeCreated = "timeCreated",
        LifecycleState = "lifecycleState",
        Uri = "uri",
    }
}

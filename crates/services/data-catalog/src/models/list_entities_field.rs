// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListEntities`.
    pub enum ListEntitiesField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        DataAssetKey = "dataAssetKey",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        UpdatedById = "updatedById",
        LifecycleState = "lifecycleState",
        FolderKey = "folderKey",
        FolderName = "folderName",
        ExternalKey = "externalKey",
        Path = "path",
        Uri = "uri",
    }
}

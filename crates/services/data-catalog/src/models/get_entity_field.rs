// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetEntity`.
    pub enum GetEntityField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        DataAssetKey = "dataAssetKey",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        LifecycleState = "lifecycleState",
        ExternalKey = "externalKey",
        TimeExternal = "timeExternal",
        TimeStatusUpdated = "timeStatusUpdated",
        IsLogical = "isLogical",
        IsPartition = "isPartition",
        FolderKey = "folderKey",
        FolderName = "folderName",
        TypeKey = "typeKey",
        Path = "path",
        HarvestStatus = "harvestStatus",
        LastJobKey = "lastJobKey",
        Uri = "uri",
        Properties = "properties",
    }
}

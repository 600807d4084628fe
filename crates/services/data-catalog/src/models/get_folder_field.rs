// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetFolder`.
    pub enum GetFolderField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        ParentFolderKey = "parentFolderKey",
        Path = "path",
        DataAssetKey = "dataAssetKey",
        Properties = "properties",
        ExternalKey = "externalKey",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        TimeExternal = "timeExternal",
        LifecycleState = "lifecycleState",
        HarvestStatus = "harvestStatus",
        LastJobKey = "lastJobKey",
        Uri = "uri",
    }
}

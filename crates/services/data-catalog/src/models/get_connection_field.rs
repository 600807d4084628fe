// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetConnection`.
    pub enum GetConnectionField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        DataAssetKey = "dataAssetKey",
        TypeKey = "typeKey",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        Properties = "properties",
        ExternalKey = "externalKey",
        TimeStatusUpdated = "timeStatusUpdated",
        LifecycleState = "lifecycleState",
        IsDefault = "isDefault",
        Uri = "uri",
    }
}

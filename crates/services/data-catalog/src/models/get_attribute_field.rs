// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetAttribute`.
    pub enum GetAttributeField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        EntityKey = "entityKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        ExternalDataType = "externalDataType",
        ExternalKey = "externalKey",
        IsIncrementalData = "isIncrementalData",
        IsNullable = "isNullable",
        Length = "length",
        Position = "position",
        Precision = "precision",
        Scale = "scale",
        TimeExternal = "timeExternal",
        Uri = "uri",
        Properties = "properties",
        Path = "path",
        MinCollectionCount = "minCollectionCount",
        MaxCollectionCount = "maxCollectionCount",
        DatatypeEntityKey = "datatypeEntityKey",
        ExternalDatatypeEntityKey = "externalDatatypeEntityKey",
        ParentAttributeKey = "parentAttributeKey",
        ExternalParentAttributeKey = "externalParentAttributeKey",
        TypeKey = "typeKey",
    }
}

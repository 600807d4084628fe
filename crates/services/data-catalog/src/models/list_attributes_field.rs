// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListAttributes`.
    pub enum ListAttributesField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        EntityKey = "entityKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        ExternalDataType = "externalDataType",
        ExternalKey = "externalKey",
        Length = "length",
        Precision = "precision",
        Scale = "scale",
        IsNullable = "isNullable",
        Uri = "uri",
        Path = "path",
        MinCollectionCount = "minCollectionCount",
        MaxCollectionCount = "maxCollectionCount",
        DatatypeEntityKey = "datatypeEntityKey",
        ExternalDatatypeEntityKey = "externalDatatypeEntityKey",
        ParentAttributeKey = "parentAttributeKey",
        ExternalParentAttributeKey = "externalParentAttributeKey",
        Position = "position",
        TypeKey = "typeKey",
    }
}

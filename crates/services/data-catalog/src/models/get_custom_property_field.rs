// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetCustomProperty`.
    pub enum GetCustomPropertyField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        DataType = "dataType",
        NamespaceName = "namespaceName",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        Properties = "properties",
    }
}

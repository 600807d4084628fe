// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetType`.
    pub enum GetTypeField {
        Key = "key",
        Description = "description",
        Name = "name",
        CatalogId = "catalogId",
        Properties = "properties",
        IsInternal = "isInternal",
        IsTag = "isTag",
        IsApproved = "isApproved",
        TypeCategory = "typeCategory",
        ExternalTypeName = "externalTypeName",
        LifecycleState = "lifecycleState",
        Uri = "uri",
    }
}

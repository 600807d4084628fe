// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListTypes`.
    pub enum ListTypesField {
        Key = "key",
        Description = "description",
        Name = "name",
        CatalogId = "catalogId",
        LifecycleState = "lifecycleState",
        TypeCategory = "typeCategory",
        Uri = "uri",
    }
}

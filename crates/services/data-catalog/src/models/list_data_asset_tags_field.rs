// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListDataAssetTags`.
    pub enum ListDataAssetTagsField {
        Key = "key",
        Name = "name",
        TermKey = "termKey",
        TermPath = "termPath",
        TermDescription = "termDescription",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        Uri = "uri",
        GlossaryKey = "glossaryKey",
        DataAssetKey = "dataAssetKey",
    }
}

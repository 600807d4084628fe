// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `sourceObjectType` in `Recommendations`.
    pub enum RecommendationsSourceObjectType {
        DataEntity = "DATA_ENTITY",
        Attribute = "ATTRIBUTE",
        Term = "TERM",
        Category = "CATEGORY",
    }
}

// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLimitDefinitions` can sort.
    pub enum ListLimitDefinitionsSortBy {
        Name = "name",
        Description = "description",
    }
}

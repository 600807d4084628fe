// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRecipes` can sort.
    pub enum ListRecipesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}

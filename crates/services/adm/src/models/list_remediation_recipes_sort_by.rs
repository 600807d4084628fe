// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRemediationRecipes` can sort.
    pub enum ListRemediationRecipesSortBy {
        DisplayName = "DISPLAY_NAME",
        LifecycleState = "LIFECYCLE_STATE",
        TimeCreated = "TIME_CREATED",
        TimeUpdated = "TIME_UPDATED",
        Type = "TYPE",
    }
}

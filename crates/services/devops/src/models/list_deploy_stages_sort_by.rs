// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDeployStages` can sort.
    pub enum ListDeployStagesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}

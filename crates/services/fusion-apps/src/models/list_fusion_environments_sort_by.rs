// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFusionEnvironments` can sort.
    pub enum ListFusionEnvironmentsSortBy {
        TimeCreated = "TIME_CREATED",
        DisplayName = "DISPLAY_NAME",
    }
}

// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatasets` can sort.
    pub enum ListDatasetsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}

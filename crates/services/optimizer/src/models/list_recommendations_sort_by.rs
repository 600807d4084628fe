// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRecommendations` can sort.
    pub enum ListRecommendationsSortBy {
        Name = "NAME",
        Timecreated = "TIMECREATED",
    }
}

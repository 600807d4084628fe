// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `labelSourceSortBy` in `ListLabelSourceDetails`.
    pub enum ListLabelSourceDetailsLabelSourceSortBy {
        SourceDisplayName = "sourceDisplayName",
        LabelFieldDisplayName = "labelFieldDisplayName",
    }
}

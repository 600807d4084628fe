// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `warningsFilter` in `ListUploads`.
    pub enum ListUploadsWarningsFilter {
        WithWarnings = "WITH_WARNINGS",
        WithoutWarnings = "WITHOUT_WARNINGS",
        All = "ALL",
    }
}

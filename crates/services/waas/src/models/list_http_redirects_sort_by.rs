// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListHttpRedirects` can sort.
    pub enum ListHttpRedirectsSortBy {
        Id = "id",
        Domain = "domain",
        Target = "target",
        DisplayName = "displayName",
    }
}

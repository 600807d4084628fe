// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEmailSubdomains` can sort.
    pub enum ListEmailSubdomainsSortBy {
        TimeCreated = "TIME_CREATED",
        Name = "NAME",
        Id = "ID",
    }
}

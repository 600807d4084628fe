// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMicrosites` can sort.
    pub enum ListMicrositesSortBy {
        TimeCreated = "TIME_CREATED",
        Name = "NAME",
        Id = "ID",
    }
}

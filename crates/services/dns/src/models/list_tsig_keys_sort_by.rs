// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTsigKeys` can sort.
    pub enum ListTsigKeysSortBy {
        Name = "name",
        TimeCreated = "timeCreated",
    }
}

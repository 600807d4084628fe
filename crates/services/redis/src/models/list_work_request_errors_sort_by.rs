// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWorkRequestErrors` can sort.
    pub enum ListWorkRequestErrorsSortBy {
        TimeAccepted = "timeAccepted",
    }
}

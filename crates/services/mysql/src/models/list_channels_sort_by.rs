// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListChannels` can sort.
    pub enum ListChannelsSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
    }
}

// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPluginErrors` can sort.
    pub enum ListPluginErrorsSortBy {
        TimeFirstSeen = "TIME_FIRST_SEEN",
        TimeLastSeen = "TIME_LAST_SEEN",
    }
}

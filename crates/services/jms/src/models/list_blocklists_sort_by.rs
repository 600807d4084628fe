// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListBlocklists` can sort.
    pub enum ListBlocklistsSortBy {
        Operation = "operation",
    }
}

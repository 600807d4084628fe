// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the item of a run.
    pub enum RunItem {
        A = "A",
        B = "B",
    }
}

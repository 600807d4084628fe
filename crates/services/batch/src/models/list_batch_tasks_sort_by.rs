// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListBatchTasks` can sort.
    pub enum ListBatchTasksSortBy {
        Name = "name",
    }
}

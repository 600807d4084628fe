// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `hierarchyView` in `ListBatchJobTasks`.
    pub enum ListBatchJobTasksHierarchyView {
        Shallow = "SHALLOW",
        Deep = "DEEP",
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the event of a VBS filter.
    pub enum VbsFilterEvent {
        Push = "PUSH",
        MergeRequestCreated = "MERGE_REQUEST_CREATED",
        MergeRequestUpdated = "MERGE_REQUEST_UPDATED",
        MergeRequestMerged = "MERGE_REQUEST_MERGED",
    }
}

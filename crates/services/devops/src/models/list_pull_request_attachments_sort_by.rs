// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPullRequestAttachments` can sort.
    pub enum ListPullRequestAttachmentsSortBy {
        FileName = "fileName",
        TimeCreated = "timeCreated",
        CreatedBy = "createdBy",
    }
}

// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOdaInstanceAttachments` can sort.
    pub enum ListOdaInstanceAttachmentsSortBy {
        Timecreated = "TIMECREATED",
    }
}

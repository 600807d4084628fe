// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUploadFiles` can sort.
    pub enum ListUploadFilesSortBy {
        TimeStarted = "timeStarted",
        Name = "name",
        LogGroupName = "logGroupName",
        SourceName = "sourceName",
        Status = "status",
        TimeCreated = "timeCreated",
        FileName = "fileName",
        LogGroup = "logGroup",
    }
}

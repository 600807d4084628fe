// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateJavaDownloadToken = "CREATE_JAVA_DOWNLOAD_TOKEN",
        UpdateJavaDownloadToken = "UPDATE_JAVA_DOWNLOAD_TOKEN",
        DeleteJavaDownloadToken = "DELETE_JAVA_DOWNLOAD_TOKEN",
        CreateJavaDownloadReport = "CREATE_JAVA_DOWNLOAD_REPORT",
        DeleteJavaDownloadReport = "DELETE_JAVA_DOWNLOAD_REPORT",
    }
}

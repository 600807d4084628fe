// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the group as of request summarized Java download counts.
    pub enum RequestSummarizedJavaDownloadCountsGroupAs {
        JavaFamily = "JAVA_FAMILY",
        JavaRelease = "JAVA_RELEASE",
        Platform = "PLATFORM",
    }
}

// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a Java download token.
    pub enum JavaDownloadTokenLifecycleDetails {
        Expired = "EXPIRED",
        Revoking = "REVOKING",
        Revoked = "REVOKED",
    }
}

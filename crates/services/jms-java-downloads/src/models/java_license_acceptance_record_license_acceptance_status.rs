// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the license acceptance status of a Java license acceptance record.
    pub enum JavaLicenseAcceptanceRecordLicenseAcceptanceStatus {
        Accepted = "ACCEPTED",
        Revoked = "REVOKED",
    }
}

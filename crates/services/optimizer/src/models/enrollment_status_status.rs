// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an enrollment status.
    pub enum EnrollmentStatusStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

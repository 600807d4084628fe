// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListEnrollmentStatuses`.
    pub enum ListEnrollmentStatusesStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

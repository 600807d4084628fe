// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an HCX license.
    pub enum HcxLicenseStatus {
        Available = "AVAILABLE",
        Consumed = "CONSUMED",
        Deactivated = "DEACTIVATED",
        Deleted = "DELETED",
    }
}

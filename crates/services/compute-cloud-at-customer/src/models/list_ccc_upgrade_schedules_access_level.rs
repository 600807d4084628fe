// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `accessLevel` in `ListCccUpgradeSchedules`.
    pub enum ListCccUpgradeSchedulesAccessLevel {
        Restricted = "RESTRICTED",
        Accessible = "ACCESSIBLE",
    }
}

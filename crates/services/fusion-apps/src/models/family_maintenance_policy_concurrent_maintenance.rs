// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the concurrent maintenance of a family maintenance policy.
    pub enum FamilyMaintenancePolicyConcurrentMaintenance {
        Prod = "PROD",
        NonProd = "NON_PROD",
        Disabled = "DISABLED",
    }
}

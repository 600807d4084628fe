// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the environment maintenance override of a maintenance policy.
    pub enum MaintenancePolicyEnvironmentMaintenanceOverride {
        Prod = "PROD",
        NonProd = "NON_PROD",
        None = "NONE",
    }
}

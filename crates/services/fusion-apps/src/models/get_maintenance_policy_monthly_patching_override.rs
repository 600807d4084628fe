// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the monthly patching override of a get maintenance policy.
    pub enum GetMaintenancePolicyMonthlyPatchingOverride {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        None = "NONE",
    }
}

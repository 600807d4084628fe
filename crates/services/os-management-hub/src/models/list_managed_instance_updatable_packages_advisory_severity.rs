// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `advisorySeverity` in `ListManagedInstanceUpdatablePackages`.
    pub enum ListManagedInstanceUpdatablePackagesAdvisorySeverity {
        Low = "LOW",
        Moderate = "MODERATE",
        Important = "IMPORTANT",
        Critical = "CRITICAL",
    }
}

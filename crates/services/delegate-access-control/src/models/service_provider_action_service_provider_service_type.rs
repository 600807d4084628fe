// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service provider service type of a service provider action.
    pub enum ServiceProviderActionServiceProviderServiceType {
        Troubleshooting = "TROUBLESHOOTING",
        AssistedPatching = "ASSISTED_PATCHING",
        ManagedSoftwareUpdates = "MANAGED_SOFTWARE_UPDATES",
    }
}

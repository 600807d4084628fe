// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the provided service type of a delegated resource access request.
    pub enum DelegatedResourceAccessRequestProvidedServiceType {
        Troubleshooting = "TROUBLESHOOTING",
        AssistedPatching = "ASSISTED_PATCHING",
        ManagedSoftwareUpdates = "MANAGED_SOFTWARE_UPDATES",
    }
}

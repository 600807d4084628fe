// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the installation requirements.
    pub enum InstallationRequirements {
        EulaAcceptanceRequired = "EULA_ACCEPTANCE_REQUIRED",
        SoftwareMediaRequired = "SOFTWARE_MEDIA_REQUIRED",
        UserInteractionRequired = "USER_INTERACTION_REQUIRED",
    }
}

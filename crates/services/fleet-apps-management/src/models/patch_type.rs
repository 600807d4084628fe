// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patch type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchType {
    /// The ID of the platform configuration.
    pub platform_configuration_id: String,
}

model! {
    PatchType {
        required {
            platform_configuration_id = "platformConfigurationId",
                with_platform_configuration_id(String);
        }
    }
}

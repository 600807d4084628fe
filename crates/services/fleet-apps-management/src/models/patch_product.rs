// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patch product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchProduct {
    /// The ID of the platform configuration.
    pub platform_configuration_id: String,
    /// The version.
    pub version: String,
}

model! {
    PatchProduct {
        required {
            platform_configuration_id = "platformConfigurationId",
                with_platform_configuration_id(String);
            version = "version", with_version(String);
        }
    }
}

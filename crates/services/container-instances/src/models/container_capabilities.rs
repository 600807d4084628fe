// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Container capabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerCapabilities {
    /// The add capabilities.
    pub add_capabilities: Option<Vec<models::ContainerCapabilitiesAddCapability>>,
    /// The drop capabilities.
    pub drop_capabilities: Option<Vec<models::ContainerCapabilitiesDropCapability>>,
}

model! {
    ContainerCapabilities {
        optional {
            add_capabilities = "addCapabilities",
                with_add_capabilities([models::ContainerCapabilitiesAddCapability]);
            drop_capabilities = "dropCapabilities",
                with_drop_capabilities([models::ContainerCapabilitiesDropCapability]);
        }
    }
}

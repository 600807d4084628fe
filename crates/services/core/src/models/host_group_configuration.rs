// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A host group configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostGroupConfiguration {
    /// The target.
    pub target: Option<String>,
    /// The OCID of the firmware bundle.
    pub firmware_bundle_id: Option<String>,
    /// The preferred recycle level of the hosts. It determines whether hosts are wiped.
    pub recycle_level: Option<models::HostGroupConfigurationRecycleLevel>,
    /// The quick recycle settings.
    pub quick_recycle_settings: Option<models::QuickRecycleSettings>,
    /// The state.
    pub state: Option<models::HostGroupConfigurationState>,
}

model! {
    HostGroupConfiguration {
        optional {
            target = "target", with_target(String);
            firmware_bundle_id = "firmwareBundleId", with_firmware_bundle_id(String);
            recycle_level = "recycleLevel",
                with_recycle_level(models::HostGroupConfigurationRecycleLevel);
            quick_recycle_settings = "quickRecycleSettings",
                with_quick_recycle_settings(models::QuickRecycleSettings);
            state = "state", with_state(models::HostGroupConfigurationState);
        }
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a host configuration check to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHostConfigurationCheckDetails {
    /// The type.
    pub type_: Option<models::ComputeHostConfigurationCheckType>,
    /// The state of the configuration.
    pub configuration_state: Option<models::ComputeHostConfigurationCheckConfigurationState>,
    /// The OCID of the firmware bundle.
    pub firmware_bundle_id: Option<String>,
    /// The preferred recycle level of the hosts. It determines whether hosts are wiped.
    pub recycle_level: Option<models::ComputeHostConfigurationCheckRecycleLevel>,
}

model! {
    ComputeHostConfigurationCheckDetails {
        type_ = "type";
        configuration_state = "configurationState";
        firmware_bundle_id = "firmwareBundleId";
        recycle_level = "recycleLevel";
    }
}

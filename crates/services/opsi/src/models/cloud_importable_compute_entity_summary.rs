// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a cloud importable compute entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudImportableComputeEntitySummary {
    /// The OCID of the compute instance.
    pub compute_id: String,
    /// The compute display name.
    pub compute_display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: String,
    /// The type of the platform.
    pub platform_type: models::CloudImportableComputeEntityPlatformType,
}

model! {
    CloudImportableComputeEntitySummary, "entitySource" = "MACS_MANAGED_CLOUD_HOST" {
        compute_id = "computeId";
        compute_display_name = "computeDisplayName";
        compartment_id = "compartmentId";
        host_name = "hostName";
        platform_type = "platformType";
    }
}

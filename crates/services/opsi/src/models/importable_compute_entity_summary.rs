// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of an importable compute entity.
    ///
    /// The field `entitySource` selects the variant.
    pub enum ImportableComputeEntitySummary by "entitySource" {
        MacsManagedCloudHost(models::CloudImportableComputeEntitySummary)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
    }
    shared {
        /// The OCID of the compute instance.
        compute_id = "computeId", str, in MacsManagedCloudHost;
        /// The compute display name.
        compute_display_name = "computeDisplayName", str, in MacsManagedCloudHost;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in MacsManagedCloudHost;
    }
}

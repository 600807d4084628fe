// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a host insight to enable.
    ///
    /// The field `entitySource` selects the variant.
    pub enum EnableHostInsightDetails by "entitySource", sent {
        EmManagedExternalHost(models::EnableEmManagedExternalHostInsightDetails)
            = "EM_MANAGED_EXTERNAL_HOST", as_em_managed_external_host;
        MacsManagedCloudHost(models::EnableMacsManagedCloudHostInsightDetails)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::EnableMacsManagedExternalHostInsightDetails)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
    }
}

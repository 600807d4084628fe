// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an Exadata insight to enable.
    ///
    /// The field `entitySource` selects the variant.
    pub enum EnableExadataInsightDetails by "entitySource", sent {
        EmManagedExternalExadata(models::EnableEmManagedExternalExadataInsightDetails)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::EnableMacsManagedCloudExadataInsightDetails)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::EnablePeComanagedExadataInsightDetails) = "PE_COMANAGED_EXADATA",
            as_pe_comanaged_exadata;
    }
}

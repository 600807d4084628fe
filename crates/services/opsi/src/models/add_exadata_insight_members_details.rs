// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of Exadata insight members to add.
    ///
    /// The field `entitySource` selects the variant.
    pub enum AddExadataInsightMembersDetails by "entitySource", sent {
        EmManagedExternalExadata(models::AddEmManagedExternalExadataInsightMembersDetails)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::AddMacsManagedCloudExadataInsightMembersDetails)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::AddPeComanagedExadataInsightMembersDetails)
            = "PE_COMANAGED_EXADATA", as_pe_comanaged_exadata;
    }
}

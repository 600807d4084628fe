// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an Exadata insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum UpdateExadataInsightDetails by "entitySource", sent {
        EmManagedExternalExadata(models::UpdateEmManagedExternalExadataInsightDetails)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::UpdateMacsManagedCloudExadataInsightDetails)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::UpdatePeComanagedExadataInsightDetails) = "PE_COMANAGED_EXADATA",
            as_pe_comanaged_exadata;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
    }
}

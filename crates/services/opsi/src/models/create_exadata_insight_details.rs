// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an Exadata insight to create.
    ///
    /// The field `entitySource` selects the variant.
    pub enum CreateExadataInsightDetails by "entitySource", sent {
        EmManagedExternalExadata(models::CreateEmManagedExternalExadataInsightDetails)
            = "EM_MANAGED_EXTERNAL_EXADATA", as_em_managed_external_exadata;
        MacsManagedCloudExadata(models::CreateMacsManagedCloudExadataInsightDetails)
            = "MACS_MANAGED_CLOUD_EXADATA", as_macs_managed_cloud_exadata;
        PeComanagedExadata(models::CreatePeComanagedExadataInsightDetails) = "PE_COMANAGED_EXADATA",
            as_pe_comanaged_exadata;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in EmManagedExternalExadata MacsManagedCloudExadata
            PeComanagedExadata;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalExadata
            MacsManagedCloudExadata PeComanagedExadata;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalExadata MacsManagedCloudExadata PeComanagedExadata;
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a host insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum UpdateHostInsightDetails by "entitySource", sent {
        EmManagedExternalHost(models::UpdateEmManagedExternalHostInsightDetails)
            = "EM_MANAGED_EXTERNAL_HOST", as_em_managed_external_host;
        MacsManagedCloudDbHost(models::UpdateMacsManagedCloudDatabaseHostInsightDetails)
            = "MACS_MANAGED_CLOUD_DB_HOST", as_macs_managed_cloud_db_host;
        MacsManagedCloudHost(models::UpdateMacsManagedCloudHostInsightDetails)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::UpdateMacsManagedExternalHostInsightDetails)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
        PeComanagedHost(models::UpdatePeComanagedHostInsightDetails) = "PE_COMANAGED_HOST",
            as_pe_comanaged_host;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
    }
}

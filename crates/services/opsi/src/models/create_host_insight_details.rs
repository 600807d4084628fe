// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a host insight to create.
    ///
    /// The field `entitySource` selects the variant.
    pub enum CreateHostInsightDetails by "entitySource", sent {
        EmManagedExternalHost(models::CreateEmManagedExternalHostInsightDetails)
            = "EM_MANAGED_EXTERNAL_HOST", as_em_managed_external_host;
        MacsManagedCloudHost(models::CreateMacsManagedCloudHostInsightDetails)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::CreateMacsManagedExternalHostInsightDetails)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in EmManagedExternalHost MacsManagedCloudHost
            MacsManagedExternalHost;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalHost
            MacsManagedCloudHost MacsManagedExternalHost;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalHost MacsManagedCloudHost MacsManagedExternalHost;
    }
}

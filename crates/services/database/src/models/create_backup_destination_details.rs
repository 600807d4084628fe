// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a backup destination to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateBackupDestinationDetails by "type", sent {
        Nfs(models::CreateNFSBackupDestinationDetails) = "NFS", as_nfs;
        RecoveryAppliance(models::CreateRecoveryApplianceBackupDestinationDetails)
            = "RECOVERY_APPLIANCE", as_recovery_appliance;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Nfs RecoveryAppliance;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Nfs RecoveryAppliance;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Nfs RecoveryAppliance;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Nfs
            RecoveryAppliance;
    }
}

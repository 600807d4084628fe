// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A key store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyStore {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::KeyStoreLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the key store type.
    pub type_details: models::KeyStoreTypeDetails,
    /// The associated databases.
    pub associated_databases: Option<Vec<models::KeyStoreAssociatedDatabaseDetails>>,
    /// The long-term backups that are associated with the backup destination.
    pub associated_long_term_backups: Option<Vec<models::AssociatedLongTermBackup>>,
    /// The number of long-term backups that are associated with the backup destination.
    pub associated_long_term_backup_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    KeyStore {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        type_details = "typeDetails";
        associated_databases = "associatedDatabases";
        associated_long_term_backups = "associatedLongTermBackups";
        associated_long_term_backup_count = "associatedLongTermBackupCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

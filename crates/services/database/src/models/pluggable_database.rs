// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A pluggable database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the container database.
    pub container_database_id: String,
    /// The name of the pluggable database, unique in the database: alphanumeric, starting with a
    /// letter. At most 30 characters.
    pub pdb_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::PluggableDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The connection strings of the database.
    pub connection_strings: Option<models::PluggableDatabaseConnectionStrings>,
    /// The open mode of the database.
    ///
    /// Deprecated.
    #[deprecated]
    pub open_mode: models::PluggableDatabaseOpenMode,
    /// Whether the object is restricted.
    pub is_restricted: Option<bool>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration of Database Management for the pluggable database.
    pub pluggable_database_management_config: Option<models::PluggableDatabaseManagementConfig>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The configuration of the refreshable clone.
    pub refreshable_clone_config: Option<models::PluggableDatabaseRefreshableCloneConfig>,
    /// The details of the pluggable database on each node.
    pub pdb_node_level_details: Option<Vec<models::PluggableDatabaseNodeLevelDetails>>,
    /// The version of the patch.
    pub patch_version: Option<String>,
    /// The status of Data Safe for the database.
    pub data_safe_state: Option<models::PluggableDatabaseDataSafeState>,
}

model! {
    PluggableDatabase {
        id = "id";
        container_database_id = "containerDatabaseId";
        pdb_name = "pdbName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        connection_strings = "connectionStrings";
        open_mode = "openMode";
        is_restricted = "isRestricted";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        pluggable_database_management_config = "pluggableDatabaseManagementConfig";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        refreshable_clone_config = "refreshableCloneConfig";
        pdb_node_level_details = "pdbNodeLevelDetails";
        patch_version = "patchVersion";
        data_safe_state = "dataSafeState";
    }
}

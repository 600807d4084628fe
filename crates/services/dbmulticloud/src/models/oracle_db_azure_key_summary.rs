// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB Azure key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureKeySummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the Azure key.
    pub azure_key_id: Option<String>,
    /// The OCID of the Azure vault of Oracle Database.
    pub oracle_db_azure_vault_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAzureKeyLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The properties of the key.
    pub key_properties: Option<Value>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The description of the last modification.
    pub last_modification: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbAzureKeySummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        azure_key_id = "azureKeyId";
        oracle_db_azure_vault_id = "oracleDbAzureVaultId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        resource_type = "resourceType";
        key_properties = "keyProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_modification = "lastModification";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

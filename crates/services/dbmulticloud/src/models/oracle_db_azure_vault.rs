// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An Oracle DB Azure vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureVault {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The name of the Azure resource group of Oracle Database.
    pub oracle_db_azure_resource_group: String,
    /// The ID of the Azure vault.
    pub azure_vault_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type.
    pub type_: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// The metadata of the replication.
    pub replication_metadata: Option<models::ReplicationMetadata>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAzureVaultLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
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
    OracleDbAzureVault {
        id = "id";
        oracle_db_connector_id = "oracleDbConnectorId";
        display_name = "displayName";
        oracle_db_azure_resource_group = "oracleDbAzureResourceGroup";
        azure_vault_id = "azureVaultId";
        compartment_id = "compartmentId";
        type_ = "type";
        location = "location";
        properties = "properties";
        replication_metadata = "replicationMetadata";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_modification = "lastModification";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

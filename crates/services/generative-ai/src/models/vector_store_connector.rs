// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A connector that synchronizes a vector store with a data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnector {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the vector store that the connector fills.
    pub vector_store_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenant_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the vault secret that contains the decryption key. Only applies to encrypted
    /// data.
    pub vault_secret_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VectorStoreConnectorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The schedule of automatic file syncs.
    pub schedule_config: Option<models::ScheduleConfig>,
    /// The configuration of the data source.
    pub configuration: models::ConnectorConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    VectorStoreConnector {
        id = "id";
        display_name = "displayName";
        description = "description";
        vector_store_id = "vectorStoreId";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        vault_secret_id = "vaultSecretId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        schedule_config = "scheduleConfig";
        configuration = "configuration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

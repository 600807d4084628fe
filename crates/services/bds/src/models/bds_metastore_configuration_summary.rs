// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a BDS metastore configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsMetastoreConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the metastore.
    pub metastore_type: models::BdsMetastoreConfigurationMetastoreType,
    /// The OCID of the metastore.
    pub metastore_id: Option<String>,
    /// The ID of the API key of Big Data Service.
    pub bds_api_key_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsMetastoreConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    BdsMetastoreConfigurationSummary {
        id = "id";
        display_name = "displayName";
        metastore_type = "metastoreType";
        metastore_id = "metastoreId";
        bds_api_key_id = "bdsApiKeyId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB GCP key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbGcpKeySummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The Google Cloud ID of the key, a resource URL.
    pub gcp_key_id: Option<String>,
    /// The OCID of the GCP key ring of Oracle Database.
    pub oracle_db_gcp_key_ring_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbGcpKeyLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The properties of the GCP key.
    pub gcp_key_properties: Option<Value>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbGcpKeySummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        gcp_key_id = "gcpKeyId";
        oracle_db_gcp_key_ring_id = "oracleDbGcpKeyRingId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        resource_type = "resourceType";
        gcp_key_properties = "gcpKeyProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A multi cloud resource discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiCloudResourceDiscovery {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: String,
    /// The filter of the resources to discover.
    pub resources_filter: Option<BTreeMap<String, String>>,
    /// The affected resources.
    pub resources: Option<Vec<models::Resources>>,
    /// The type of the resource.
    pub resource_type: models::MultiCloudResourceDiscoveryResourceType,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MultiCloudResourceDiscoveryLifecycleState>,
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
    MultiCloudResourceDiscovery {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        oracle_db_connector_id = "oracleDbConnectorId";
        resources_filter = "resourcesFilter";
        resources = "resources";
        resource_type = "resourceType";
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

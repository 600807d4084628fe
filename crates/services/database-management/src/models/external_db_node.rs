// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external DB node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDbNode {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the external DB system.
    pub external_db_system_id: String,
    /// The OCID of the external connector.
    pub external_connector_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<f64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<f64>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalDbNodeLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalDbNode {
        id = "id";
        display_name = "displayName";
        component_name = "componentName";
        compartment_id = "compartmentId";
        external_db_system_id = "externalDbSystemId";
        external_connector_id = "externalConnectorId";
        host_name = "hostName";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        additional_details = "additionalDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        domain_name = "domainName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A batch context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchContext {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BatchContextLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The job priorities of the batch context.
    pub job_priority_configurations: Vec<models::JobPriorityConfiguration>,
    /// The network.
    pub network: models::Network,
    /// The fleet configurations of the batch context.
    pub fleets: Vec<models::Fleet>,
    /// The entitlements.
    pub entitlements: BTreeMap<String, i64>,
    /// The configuration of logging.
    pub logging_configuration: Option<models::LoggingConfiguration>,
}

model! {
    BatchContext {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        job_priority_configurations = "jobPriorityConfigurations";
        network = "network";
        fleets = "fleets";
        entitlements = "entitlements";
        logging_configuration = "loggingConfiguration";
    }
}

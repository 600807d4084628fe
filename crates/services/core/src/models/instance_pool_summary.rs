// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an instance pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: String,
    /// The type of the resources in the pool.
    pub pool_type: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::InstancePoolLifecycleState,
    /// The availability domains.
    pub availability_domains: Vec<String>,
    /// The size.
    pub size: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The number of running instances in the instance pool.
    pub current_size: Option<i64>,
}

model! {
    InstancePoolSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        instance_configuration_id = "instanceConfigurationId";
        pool_type = "poolType";
        lifecycle_state = "lifecycleState";
        availability_domains = "availabilityDomains";
        size = "size";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        current_size = "currentSize";
    }
}

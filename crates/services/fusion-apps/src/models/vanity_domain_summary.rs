// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a vanity domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityDomainSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The vanity domain.
    pub vanity_domain: String,
    /// The prefix.
    pub prefix: Option<String>,
    /// The OCID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VanityDomainLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::VanityDomainLifecycleDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the enablement.
    pub time_enabled: DateTime<Utc>,
    /// The ID of the scheduled activity.
    pub scheduled_activity_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    VanityDomainSummary {
        id = "id";
        vanity_domain = "vanityDomain";
        prefix = "prefix";
        fusion_environment_id = "fusionEnvironmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_enabled = "timeEnabled";
        scheduled_activity_id = "scheduledActivityId";
        system_tags = "systemTags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

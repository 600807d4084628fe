// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an onboarding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardingSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether Fleet Application Management tags resources with the fleet name.
    pub is_fams_tag_enabled: Option<bool>,
    /// The version.
    pub version: Option<String>,
    /// Whether Fleet Application Management adds the cost tracking tag to resources.
    pub is_cost_tracking_tag_enabled: Option<bool>,
    /// The applied policies.
    pub applied_policies: Option<models::OnboardingPolicySummary>,
    /// The frequency of the discovery.
    pub discovery_frequency: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::OnboardingLifecycleState,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OnboardingSummary {
        id = "id";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_fams_tag_enabled = "isFamsTagEnabled";
        version = "version";
        is_cost_tracking_tag_enabled = "isCostTrackingTagEnabled";
        applied_policies = "appliedPolicies";
        discovery_frequency = "discoveryFrequency";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

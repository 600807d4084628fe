// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of an onboarding policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPolicySummary {
    /// The ID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The statements.
    pub statements: Option<Vec<String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OnboardingPolicySummary {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        statements = "statements";
        system_tags = "systemTags";
    }
}

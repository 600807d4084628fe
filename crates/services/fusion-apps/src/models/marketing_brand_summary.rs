// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a marketing brand.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingBrandSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::MarketingBrandLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::MarketingBrandLifecycleDetails>,
    /// The ID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    MarketingBrandSummary {
        id = "id";
        name = "name";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        fusion_environment_id = "fusionEnvironmentId";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

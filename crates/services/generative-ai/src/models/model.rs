// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A pretrained model, or a custom model fine-tuned from one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment of a custom model. Absent for pretrained models.
    pub compartment_id: String,
    /// The capabilities of the model.
    pub capabilities: Vec<models::ModelCapability>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The provider of the base model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the base model that was fine-tuned. Absent for pretrained models.
    pub base_model_id: Option<String>,
    /// The type of the model: pretrained (`BASE`) or fine-tuned (`CUSTOM`).
    pub type_: models::ModelType,
    /// The fine-tuning configuration of the model. Absent for pretrained models.
    pub fine_tune_details: Option<models::FineTuneDetails>,
    /// The metrics of the fine-tuning.
    pub model_metrics: Option<models::ModelMetrics>,
    /// Whether the model has long-term support. Only applies to base models.
    pub is_long_term_supported: Option<bool>,
    /// The deprecation time of the custom model and its base model.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// The time when the base model is retired from on-demand mode.
    pub time_on_demand_retired: Option<DateTime<Utc>>,
    /// The final retirement time of the custom model and its base model, including from dedicated
    /// clusters.
    pub time_dedicated_retired: Option<DateTime<Utc>>,
    /// The state of the resource before its last update.
    pub previous_state: Option<Box<Model>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Model {
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        capabilities = "capabilities";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        vendor = "vendor";
        version = "version";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        base_model_id = "baseModelId";
        type_ = "type";
        fine_tune_details = "fineTuneDetails";
        model_metrics = "modelMetrics";
        is_long_term_supported = "isLongTermSupported";
        time_deprecated = "timeDeprecated";
        time_on_demand_retired = "timeOnDemandRetired";
        time_dedicated_retired = "timeDedicatedRetired";
        previous_state = "previousState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

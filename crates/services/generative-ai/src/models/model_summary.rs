// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment of a custom model. Absent for pretrained models.
    pub compartment_id: String,
    /// The capabilities of the model.
    pub capabilities: Vec<models::ModelCapability>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The provider of the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelSummary {
        id = "id";
        compartment_id = "compartmentId";
        capabilities = "capabilities";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        display_name = "displayName";
        vendor = "vendor";
        version = "version";
        time_created = "timeCreated";
        base_model_id = "baseModelId";
        type_ = "type";
        fine_tune_details = "fineTuneDetails";
        model_metrics = "modelMetrics";
        is_long_term_supported = "isLongTermSupported";
        time_deprecated = "timeDeprecated";
        time_on_demand_retired = "timeOnDemandRetired";
        time_dedicated_retired = "timeDedicatedRetired";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

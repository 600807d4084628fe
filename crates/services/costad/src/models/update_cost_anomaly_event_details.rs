// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cost anomaly event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCostAnomalyEventDetails {
    /// The feedback on the cost anomaly event.
    pub feedback_response: Option<models::CostAnomalyEventFeedbackResponse>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateCostAnomalyEventDetails {
        optional {
            feedback_response = "feedbackResponse",
                with_feedback_response(models::CostAnomalyEventFeedbackResponse),
                clear_feedback_response;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}

// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A limits increase item request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseItemRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region.
    pub region: String,
    /// The scope.
    pub scope: Option<String>,
    /// The name of the service with the limit.
    pub service_name: String,
    /// The name of the limit.
    pub limit_name: String,
    /// The current value.
    pub current_value: i64,
    /// The value.
    pub value: i64,
    /// The OCID of the limit increase request.
    pub limits_increase_request_id: String,
    /// The time at which the item of the limit increase request was resolved.
    pub time_resolution: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::LimitsIncreaseItemRequestLifecycleState,
    /// The answers to the questions.
    pub questionnaire_response: Option<Vec<models::LimitsIncreaseItemQuestionResponse>>,
}

model! {
    LimitsIncreaseItemRequest {
        id = "id";
        compartment_id = "compartmentId";
        region = "region";
        scope = "scope";
        service_name = "serviceName";
        limit_name = "limitName";
        current_value = "currentValue";
        value = "value";
        limits_increase_request_id = "limitsIncreaseRequestId";
        time_resolution = "timeResolution";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        questionnaire_response = "questionnaireResponse";
    }
}

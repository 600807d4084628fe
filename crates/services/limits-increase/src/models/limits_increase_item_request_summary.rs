// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a limits increase item request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseItemRequestSummary {
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
    /// The value.
    pub value: i64,
    /// The current value.
    pub current_value: i64,
    /// The OCID of the limit increase request.
    pub limits_increase_request_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::LimitsIncreaseItemRequestLifecycleState,
}

model! {
    LimitsIncreaseItemRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        region = "region";
        scope = "scope";
        service_name = "serviceName";
        limit_name = "limitName";
        value = "value";
        current_value = "currentValue";
        limits_increase_request_id = "limitsIncreaseRequestId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}

// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The type. Example: `CreateListener`.
    pub type_: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::WorkRequestLifecycleState,
    /// The message.
    pub message: String,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The details of the error.
    pub error_details: Vec<models::WorkRequestError>,
}

model! {
    WorkRequest {
        id = "id";
        load_balancer_id = "loadBalancerId";
        type_ = "type";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        message = "message";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        error_details = "errorDetails";
    }
}

// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an internal OCC capacity request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalOccCapacityRequestDetails {
    /// The state of the capacity request.
    pub request_state: Option<models::InternalOccCapacityRequestRequestState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateInternalOccCapacityRequestDetails {
        optional {
            request_state = "requestState",
                with_request_state(models::InternalOccCapacityRequestRequestState),
                clear_request_state;
            lifecycle_details = "lifecycleDetails", with_lifecycle_details(String),
                clear_lifecycle_details;
        }
    }
}

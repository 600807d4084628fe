// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an internal OCCM demand signal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalOccmDemandSignalDetails {
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::InternalOccmDemandSignalLifecycleDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateInternalOccmDemandSignalDetails {
        optional {
            lifecycle_details = "lifecycleDetails",
                with_lifecycle_details(models::InternalOccmDemandSignalLifecycleDetails),
                clear_lifecycle_details;
        }
    }
}

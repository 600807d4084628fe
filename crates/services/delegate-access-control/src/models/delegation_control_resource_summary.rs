// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a delegation control resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegationControlResourceSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The status of the resource.
    pub resource_status: Option<models::DelegationControlResourceResourceStatus>,
}

model! {
    DelegationControlResourceSummary {
        id = "id";
        resource_status = "resourceStatus";
    }
}

// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a fleet diagnosis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetDiagnosisSummary {
    /// The type of the resource.
    pub resource_type: models::FleetDiagnosisResourceType,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The resource state.
    pub resource_state: Option<models::FleetDiagnosisResourceState>,
    /// The resource diagnosis.
    pub resource_diagnosis: Option<String>,
}

model! {
    FleetDiagnosisSummary {
        resource_type = "resourceType";
        resource_id = "resourceId";
        resource_state = "resourceState";
        resource_diagnosis = "resourceDiagnosis";
    }
}

// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an impacted resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImpactedResourceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The ID of the problem.
    pub problem_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the sighting.
    pub sighting_type: Option<String>,
    /// The display name of the sighting type.
    pub sighting_type_display_name: Option<String>,
    /// The name of the resource.
    pub resource_name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The region.
    pub region: String,
    /// The time of the identification.
    pub time_identified: DateTime<Utc>,
}

model! {
    ImpactedResourceSummary {
        id = "id";
        resource_id = "resourceId";
        problem_id = "problemId";
        compartment_id = "compartmentId";
        sighting_type = "sightingType";
        sighting_type_display_name = "sightingTypeDisplayName";
        resource_name = "resourceName";
        resource_type = "resourceType";
        region = "region";
        time_identified = "timeIdentified";
    }
}

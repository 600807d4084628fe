// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a sighting impacted resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SightingImpactedResourceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The ID of the sighting.
    pub sighting_id: String,
    /// The ID of the problem.
    pub problem_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The region.
    pub region: String,
    /// The time of the identification.
    pub time_identified: DateTime<Utc>,
    /// The time of the first detection.
    pub time_first_detected: Option<DateTime<Utc>>,
    /// The time of the latest detection.
    pub time_last_detected: Option<DateTime<Utc>>,
    /// The time of the first occurrence.
    pub time_first_occurred: Option<DateTime<Utc>>,
    /// The time of the latest occurrence.
    pub time_last_occurred: Option<DateTime<Utc>>,
}

model! {
    SightingImpactedResourceSummary {
        id = "id";
        resource_id = "resourceId";
        sighting_id = "sightingId";
        problem_id = "problemId";
        compartment_id = "compartmentId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        region = "region";
        time_identified = "timeIdentified";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
    }
}

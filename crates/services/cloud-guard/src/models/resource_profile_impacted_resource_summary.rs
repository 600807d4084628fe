// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a resource profile impacted resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileImpactedResourceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the resource profile.
    pub resource_profile_id: String,
    /// The ID of the problem.
    pub problem_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The type of the sighting.
    pub sighting_type: String,
    /// The display name of the sighting type.
    pub sighting_type_display_name: String,
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
    ResourceProfileImpactedResourceSummary {
        id = "id";
        resource_profile_id = "resourceProfileId";
        problem_id = "problemId";
        compartment_id = "compartmentId";
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        sighting_type = "sightingType";
        sighting_type_display_name = "sightingTypeDisplayName";
        region = "region";
        time_identified = "timeIdentified";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
    }
}

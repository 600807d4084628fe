// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a resource profile endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileEndpointSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the resource profile.
    pub resource_profile_id: String,
    /// The ID of the problem.
    pub problem_id: Option<String>,
    /// The type of the sighting.
    pub sighting_type: String,
    /// The display name of the sighting type.
    pub sighting_type_display_name: String,
    /// The IP address.
    pub ip_address: String,
    /// The type of the IP address.
    pub ip_address_type: String,
    /// The classification of the IP address.
    pub ip_classification_type: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The latitude.
    pub latitude: Option<f64>,
    /// The longitude.
    pub longitude: Option<f64>,
    /// The autonomous system number (ASN).
    pub asn_number: Option<String>,
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The services.
    pub services: Option<Vec<String>>,
    /// The time of the first detection.
    pub time_first_detected: Option<DateTime<Utc>>,
    /// The time of the latest detection.
    pub time_last_detected: DateTime<Utc>,
    /// The time of the first occurrence.
    pub time_first_occurred: Option<DateTime<Utc>>,
    /// The time of the latest occurrence.
    pub time_last_occurred: Option<DateTime<Utc>>,
}

model! {
    ResourceProfileEndpointSummary {
        id = "id";
        resource_profile_id = "resourceProfileId";
        problem_id = "problemId";
        sighting_type = "sightingType";
        sighting_type_display_name = "sightingTypeDisplayName";
        ip_address = "ipAddress";
        ip_address_type = "ipAddressType";
        ip_classification_type = "ipClassificationType";
        country = "country";
        latitude = "latitude";
        longitude = "longitude";
        asn_number = "asnNumber";
        regions = "regions";
        services = "services";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
    }
}

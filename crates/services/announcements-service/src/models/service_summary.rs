// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name of the service.
    pub service_name: String,
    /// The short name.
    pub short_name: String,
    /// The team name.
    pub team_name: String,
    /// The type of the platform.
    pub platform_type: models::BaseServicePlatformType,
    /// The name of the communications manager team for the notifications of the service.
    pub comms_manager_name: models::BaseServiceCommsManagerName,
    /// The excluded realms.
    pub excluded_realms: Vec<String>,
    /// The previous service names.
    pub previous_service_names: Vec<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BaseServiceLifecycleState>,
}

model! {
    ServiceSummary, "type" = "ServiceSummary" {
        id = "id";
        service_name = "serviceName";
        short_name = "shortName";
        team_name = "teamName";
        platform_type = "platformType";
        comms_manager_name = "commsManagerName";
        excluded_realms = "excludedRealms";
        previous_service_names = "previousServiceNames";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
    }
}

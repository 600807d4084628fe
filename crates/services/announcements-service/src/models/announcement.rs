// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An announcement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Announcement {
    /// The OCID of the resource.
    pub id: String,
    /// The reference ticket number.
    pub reference_ticket_number: String,
    /// The summary.
    pub summary: String,
    /// The time one title. Example: `Time Started`.
    pub time_one_title: Option<String>,
    /// The time one type.
    pub time_one_type: Option<models::BaseAnnouncementTimeOneType>,
    /// The time of the one value.
    pub time_one_value: Option<DateTime<Utc>>,
    /// The time two title. Example: `Time Ended`.
    pub time_two_title: Option<String>,
    /// The time two type.
    pub time_two_type: Option<models::BaseAnnouncementTimeTwoType>,
    /// The time of the two value.
    pub time_two_value: Option<DateTime<Utc>>,
    /// The services.
    pub services: Vec<String>,
    /// The affected regions.
    pub affected_regions: Vec<String>,
    /// The type of the announcement, which signals its severity.
    pub announcement_type: models::BaseAnnouncementAnnouncementType,
    /// The lifecycle state.
    pub lifecycle_state: models::BaseAnnouncementLifecycleState,
    /// Whether the console shows the announcement as a banner.
    pub is_banner: bool,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The name of the environment that the announcement is about.
    pub environment_name: Option<String>,
    /// The type of the platform.
    pub platform_type: Option<models::BaseAnnouncementPlatformType>,
    /// The ID of the announcement chain, shared by related announcements.
    pub chain_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The additional information.
    pub additional_information: Option<String>,
    /// The affected resources.
    pub affected_resources: Option<Vec<models::AffectedResource>>,
}

model! {
    Announcement, "type" = "Announcement" {
        id = "id";
        reference_ticket_number = "referenceTicketNumber";
        summary = "summary";
        time_one_title = "timeOneTitle";
        time_one_type = "timeOneType";
        time_one_value = "timeOneValue";
        time_two_title = "timeTwoTitle";
        time_two_type = "timeTwoType";
        time_two_value = "timeTwoValue";
        services = "services";
        affected_regions = "affectedRegions";
        announcement_type = "announcementType";
        lifecycle_state = "lifecycleState";
        is_banner = "isBanner";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        environment_name = "environmentName";
        platform_type = "platformType";
        chain_id = "chainId";
        description = "description";
        additional_information = "additionalInformation";
        affected_resources = "affectedResources";
    }
}

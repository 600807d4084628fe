// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A base announcement.
    ///
    /// The field `type` selects the variant.
    pub enum BaseAnnouncement by "type", sent {
        Announcement(models::Announcement) = "Announcement", as_announcement;
        AnnouncementSummary(models::AnnouncementSummary) = "AnnouncementSummary",
            as_announcement_summary;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Announcement AnnouncementSummary;
        /// The reference ticket number.
        reference_ticket_number = "referenceTicketNumber", str, in Announcement AnnouncementSummary;
        /// The summary.
        summary = "summary", str, in Announcement AnnouncementSummary;
        /// The time one title. Example: `Time Started`.
        time_one_title = "timeOneTitle", str, in Announcement AnnouncementSummary;
        /// The time one type.
        time_one_type = "timeOneType", copy models::BaseAnnouncementTimeOneType, in Announcement
            AnnouncementSummary;
        /// The time of the one value.
        time_one_value = "timeOneValue", copy DateTime<Utc>, in Announcement AnnouncementSummary;
        /// The time two title. Example: `Time Ended`.
        time_two_title = "timeTwoTitle", str, in Announcement AnnouncementSummary;
        /// The time two type.
        time_two_type = "timeTwoType", copy models::BaseAnnouncementTimeTwoType, in Announcement
            AnnouncementSummary;
        /// The time of the two value.
        time_two_value = "timeTwoValue", copy DateTime<Utc>, in Announcement AnnouncementSummary;
        /// The services.
        services = "services", ref [String], in Announcement AnnouncementSummary;
        /// The affected regions.
        affected_regions = "affectedRegions", ref [String], in Announcement AnnouncementSummary;
        /// The type of the announcement, which signals its severity.
        announcement_type = "announcementType", copy models::BaseAnnouncementAnnouncementType, in
            Announcement AnnouncementSummary;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::BaseAnnouncementLifecycleState, in
            Announcement AnnouncementSummary;
        /// Whether the console shows the announcement as a banner.
        is_banner = "isBanner", copy bool, in Announcement AnnouncementSummary;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Announcement AnnouncementSummary;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Announcement AnnouncementSummary;
        /// The name of the environment that the announcement is about.
        environment_name = "environmentName", str, in Announcement AnnouncementSummary;
        /// The type of the platform.
        platform_type = "platformType", copy models::BaseAnnouncementPlatformType, in Announcement
            AnnouncementSummary;
        /// The ID of the announcement chain, shared by related announcements.
        chain_id = "chainId", str, in Announcement AnnouncementSummary;
    }
}

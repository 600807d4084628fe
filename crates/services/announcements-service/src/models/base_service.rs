// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A base service.
    ///
    /// The field `type` selects the variant.
    pub enum BaseService by "type", sent {
        NotificationsSummary(models::NotificationsSummary) = "NotificationsSummary",
            as_notifications_summary;
        Service(models::Service) = "Service", as_service;
        ServiceSummary(models::ServiceSummary) = "ServiceSummary", as_service_summary;
    }
    shared {
        /// The ID of the resource.
        id = "id", str, in NotificationsSummary Service ServiceSummary;
        /// The name of the service.
        service_name = "serviceName", str, in NotificationsSummary Service ServiceSummary;
        /// The short name.
        short_name = "shortName", str, in NotificationsSummary Service ServiceSummary;
        /// The team name.
        team_name = "teamName", str, in NotificationsSummary Service ServiceSummary;
        /// The type of the platform.
        platform_type = "platformType", copy models::BaseServicePlatformType, in
            NotificationsSummary Service ServiceSummary;
        /// The name of the communications manager team for the notifications of the service.
        comms_manager_name = "commsManagerName", copy models::BaseServiceCommsManagerName, in
            NotificationsSummary Service ServiceSummary;
        /// The excluded realms.
        excluded_realms = "excludedRealms", ref [String], in NotificationsSummary Service
            ServiceSummary;
        /// The previous service names.
        previous_service_names = "previousServiceNames", ref [String], in NotificationsSummary
            Service ServiceSummary;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in NotificationsSummary Service
            ServiceSummary;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in NotificationsSummary Service
            ServiceSummary;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::BaseServiceLifecycleState, in
            NotificationsSummary Service ServiceSummary;
    }
}

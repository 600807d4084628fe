// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAnnouncements` can sort.
    pub enum ListAnnouncementsSortBy {
        TimeOneValue = "timeOneValue",
        TimeTwoValue = "timeTwoValue",
        TimeCreated = "timeCreated",
        ReferenceTicketNumber = "referenceTicketNumber",
        Summary = "summary",
        AnnouncementType = "announcementType",
    }
}

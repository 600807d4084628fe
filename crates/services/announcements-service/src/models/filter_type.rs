// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a filter.
    pub enum FilterType {
        CompartmentId = "COMPARTMENT_ID",
        PlatformType = "PLATFORM_TYPE",
        Region = "REGION",
        Service = "SERVICE",
        ResourceId = "RESOURCE_ID",
        AnnouncementType = "ANNOUNCEMENT_TYPE",
    }
}

// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListAnnouncements`.
    pub enum ListAnnouncementsLifecycleState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

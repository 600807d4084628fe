// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a discovered external DB system component.
    pub enum DiscoveredExternalDbSystemComponentStatus {
        New = "NEW",
        Existing = "EXISTING",
        MarkedForDeletion = "MARKED_FOR_DELETION",
        UnknownValue = "UNKNOWN",
    }
}

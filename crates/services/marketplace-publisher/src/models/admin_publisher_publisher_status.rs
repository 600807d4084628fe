// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the publisher status of an admin publisher.
    pub enum AdminPublisherPublisherStatus {
        New = "NEW",
        Approved = "APPROVED",
        Suspended = "SUSPENDED",
        Removed = "REMOVED",
        Rejected = "REJECTED",
        Contacted = "CONTACTED",
    }
}

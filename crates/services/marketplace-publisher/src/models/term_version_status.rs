// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a term version.
    pub enum TermVersionStatus {
        Available = "AVAILABLE",
        NotAvailable = "NOT_AVAILABLE",
        Deleted = "DELETED",
    }
}

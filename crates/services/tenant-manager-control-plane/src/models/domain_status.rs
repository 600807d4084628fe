// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a domain.
    pub enum DomainStatus {
        Pending = "PENDING",
        Releasing = "RELEASING",
        Released = "RELEASED",
        Expiring = "EXPIRING",
        Revoking = "REVOKING",
        Revoked = "REVOKED",
        Active = "ACTIVE",
        Failed = "FAILED",
    }
}

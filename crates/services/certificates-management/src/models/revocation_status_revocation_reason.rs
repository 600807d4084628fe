// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the revocation reason of a revocation status.
    pub enum RevocationStatusRevocationReason {
        Unspecified = "UNSPECIFIED",
        KeyCompromise = "KEY_COMPROMISE",
        CaCompromise = "CA_COMPROMISE",
        AffiliationChanged = "AFFILIATION_CHANGED",
        Superseded = "SUPERSEDED",
        CessationOfOperation = "CESSATION_OF_OPERATION",
        PrivilegeWithdrawn = "PRIVILEGE_WITHDRAWN",
        AaCompromise = "AA_COMPROMISE",
    }
}

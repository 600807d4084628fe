// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the association result of a thin association authorization response.
    pub enum ThinAssociationAuthorizationResponseAssociationResult {
        FailUnknown = "FAIL_UNKNOWN",
        FailBadRequest = "FAIL_BAD_REQUEST",
        FailMissingEndorse = "FAIL_MISSING_ENDORSE",
        FailMissingAdmit = "FAIL_MISSING_ADMIT",
        Success = "SUCCESS",
    }
}

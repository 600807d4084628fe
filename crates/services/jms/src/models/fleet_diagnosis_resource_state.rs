// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource state of a fleet diagnosis.
    pub enum FleetDiagnosisResourceState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        NotFound = "NOT_FOUND",
        Other = "OTHER",
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Allowed IKE IPSec parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedIkeIPSecParameters {
    /// The allowed phase one parameters.
    pub allowed_phase_one_parameters: models::AllowedPhaseOneParameters,
    /// The allowed phase two parameters.
    pub allowed_phase_two_parameters: models::AllowedPhaseTwoParameters,
    /// The default phase one parameters.
    pub default_phase_one_parameters: models::DefaultPhaseOneParameters,
    /// The default phase two parameters.
    pub default_phase_two_parameters: models::DefaultPhaseTwoParameters,
}

model! {
    AllowedIkeIPSecParameters {
        allowed_phase_one_parameters = "allowedPhaseOneParameters";
        allowed_phase_two_parameters = "allowedPhaseTwoParameters";
        default_phase_one_parameters = "defaultPhaseOneParameters";
        default_phase_two_parameters = "defaultPhaseTwoParameters";
    }
}

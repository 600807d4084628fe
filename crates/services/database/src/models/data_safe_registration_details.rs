// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data safe registration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSafeRegistrationDetails {
    /// The registration state.
    pub registration_state: Option<models::DataSafeRegistrationRegistrationState>,
}

model! {
    DataSafeRegistrationDetails {
        registration_state = "registrationState";
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data safe registration request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSafeRegistrationRequestDetails {
    /// The action.
    pub action: models::DataSafeRegistrationRequestAction,
    /// The OCIDs of the connections.
    pub connection_ids: Option<Vec<String>>,
}

model! {
    DataSafeRegistrationRequestDetails {
        required {
            action = "action", with_action(models::DataSafeRegistrationRequestAction);
        }
        optional {
            connection_ids = "connectionIds", with_connection_ids([String]);
        }
    }
}

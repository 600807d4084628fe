// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Updatable autonomous settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatableAutonomousSettings {
    /// Whether Autonomous Linux can collect crash files.
    pub is_data_collection_authorized: Option<bool>,
}

model! {
    UpdatableAutonomousSettings {
        optional {
            is_data_collection_authorized = "isDataCollectionAuthorized",
                with_is_data_collection_authorized(bool);
        }
    }
}

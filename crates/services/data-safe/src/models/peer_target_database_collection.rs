// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of peer target databases.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerTargetDatabaseCollection {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_database_id: String,
    /// The items on this page.
    pub items: Option<Vec<models::PeerTargetDatabaseSummary>>,
}

model! {
    PeerTargetDatabaseCollection {
        compartment_id = "compartmentId";
        target_database_id = "targetDatabaseId";
        items = "items";
    }
}

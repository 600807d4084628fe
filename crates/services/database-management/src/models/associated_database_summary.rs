// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an associated database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedDatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The time of the registration.
    pub time_registered: DateTime<Utc>,
}

model! {
    AssociatedDatabaseSummary {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        time_registered = "timeRegistered";
    }
}

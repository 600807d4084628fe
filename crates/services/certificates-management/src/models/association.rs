// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Association {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AssociationLifecycleState,
    /// The OCID of the certificate-related resource.
    pub certificates_resource_id: String,
    /// The OCID of the associated resource.
    pub associated_resource_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the association.
    pub association_type: models::AssociationType,
}

model! {
    Association {
        id = "id";
        name = "name";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        certificates_resource_id = "certificatesResourceId";
        associated_resource_id = "associatedResourceId";
        compartment_id = "compartmentId";
        association_type = "associationType";
    }
}

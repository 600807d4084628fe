// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an ODA private endpoint attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaPrivateEndpointAttachmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the Digital Assistant instance.
    pub oda_instance_id: String,
    /// The OCID of the private endpoint of Digital Assistant.
    pub oda_private_endpoint_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::OdaPrivateEndpointAttachmentLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    OdaPrivateEndpointAttachmentSummary {
        id = "id";
        oda_instance_id = "odaInstanceId";
        oda_private_endpoint_id = "odaPrivateEndpointId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an HSM partition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmPartitionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the HSM cluster.
    pub hsm_cluster_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::HsmPartitionLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ports, each with number and type.
    pub port_information: Vec<models::PortInformation>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    HsmPartitionSummary {
        id = "id";
        hsm_cluster_id = "hsmClusterId";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        port_information = "portInformation";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

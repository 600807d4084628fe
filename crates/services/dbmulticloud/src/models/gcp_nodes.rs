// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// GCP nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpNodes {
    /// The host name.
    pub host_name: Option<String>,
    /// The ID of the host.
    pub host_id: Option<String>,
    /// The status.
    pub status: Option<models::GcpNodesStatus>,
    /// The time of the last check.
    pub time_last_checked: Option<DateTime<Utc>>,
}

model! {
    GcpNodes {
        host_name = "hostName";
        host_id = "hostId";
        status = "status";
        time_last_checked = "timeLastChecked";
    }
}

// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an export set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSetSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ExportSetLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    ExportSetSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}

// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a BYOL realm allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByolRealmAllocationSummary {
    /// The OCID of the bring-your-own-license (BYOL) resource.
    pub byol_id: String,
    /// The region. Example: `ap-sydney-1`.
    pub region: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of licensed units that are allocated to the region.
    pub allocated_units: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ByolRealmAllocationSummary {
        byol_id = "byolId";
        region = "region";
        compartment_id = "compartmentId";
        allocated_units = "allocatedUnits";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

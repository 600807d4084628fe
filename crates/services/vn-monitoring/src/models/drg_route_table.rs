// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DRG route table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRouteTable {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DrgRouteTableLifecycleState,
    /// The OCID of the import route distribution, which determines how advertised routes enter the
    /// DRG route table.
    pub import_drg_route_distribution_id: Option<String>,
    /// Whether ECMP routing is enabled across virtual circuits or IPSec tunnels.
    pub is_ecmp_enabled: bool,
}

model! {
    DrgRouteTable {
        id = "id";
        compartment_id = "compartmentId";
        drg_id = "drgId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        import_drg_route_distribution_id = "importDrgRouteDistributionId";
        is_ecmp_enabled = "isEcmpEnabled";
    }
}

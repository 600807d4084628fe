// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DRG.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drg {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DrgLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The default DRG route tables.
    pub default_drg_route_tables: Option<models::DefaultDrgRouteTables>,
    /// The OCID of the default export route distribution of the DRG.
    pub default_export_drg_route_distribution_id: Option<String>,
}

model! {
    Drg {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        default_drg_route_tables = "defaultDrgRouteTables";
        default_export_drg_route_distribution_id = "defaultExportDrgRouteDistributionId";
    }
}

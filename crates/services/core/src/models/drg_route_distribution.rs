// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DRG route distribution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRouteDistribution {
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
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
    pub lifecycle_state: models::DrgRouteDistributionLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The type of the route distribution.
    pub distribution_type: models::DrgRouteDistributionDistributionType,
}

model! {
    DrgRouteDistribution {
        drg_id = "drgId";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        distribution_type = "distributionType";
    }
}

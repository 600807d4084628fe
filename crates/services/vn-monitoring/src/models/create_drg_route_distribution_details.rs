// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DRG route distribution to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrgRouteDistributionDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The type of the route distribution.
    pub distribution_type: models::DrgRouteDistributionDistributionType,
}

model! {
    CreateDrgRouteDistributionDetails {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        drg_id = "drgId";
        distribution_type = "distributionType";
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a fleet product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetProductSummary {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of targets.
    pub target_count: Option<i64>,
    /// The resource.
    pub resource: models::TargetResource,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetProductSummary {
        compartment_id = "compartmentId";
        display_name = "displayName";
        target_count = "targetCount";
        resource = "resource";
        system_tags = "systemTags";
    }
}

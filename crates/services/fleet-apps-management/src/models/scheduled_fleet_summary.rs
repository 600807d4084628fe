// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a scheduled fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledFleetSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of affected resources.
    pub count_of_affected_resources: Option<i64>,
    /// The number of affected targets.
    pub count_of_affected_targets: Option<i64>,
    /// The products.
    pub products: Option<Vec<String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ScheduledFleetSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        count_of_affected_resources = "countOfAffectedResources";
        count_of_affected_targets = "countOfAffectedTargets";
        products = "products";
        system_tags = "systemTags";
    }
}

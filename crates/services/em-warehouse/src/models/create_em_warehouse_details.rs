// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an EM warehouse to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmWarehouseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the Enterprise Manager bridge.
    pub em_bridge_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the Ops Insights warehouse.
    pub operations_insights_warehouse_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEmWarehouseDetails {
        required {
            em_bridge_id = "emBridgeId", with_em_bridge_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            operations_insights_warehouse_id = "operationsInsightsWarehouseId",
                with_operations_insights_warehouse_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

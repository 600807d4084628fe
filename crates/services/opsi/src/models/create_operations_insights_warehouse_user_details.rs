// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of an operations insights warehouse user to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOperationsInsightsWarehouseUserDetails {
    /// The OCID of the Ops Insights warehouse.
    pub operations_insights_warehouse_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The password for the connection.
    pub connection_password: Secret,
    /// Whether the user has access to AWR data.
    pub is_awr_data_access: bool,
    /// Whether the user has access to Enterprise Manager data.
    pub is_em_data_access: Option<bool>,
    /// Whether the user has access to Ops Insights data.
    pub is_opsi_data_access: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOperationsInsightsWarehouseUserDetails {
        required {
            operations_insights_warehouse_id = "operationsInsightsWarehouseId",
                with_operations_insights_warehouse_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            connection_password = "connectionPassword", with_connection_password(Secret);
            is_awr_data_access = "isAwrDataAccess", with_is_awr_data_access(bool);
        }
        optional {
            is_em_data_access = "isEmDataAccess", with_is_em_data_access(bool);
            is_opsi_data_access = "isOpsiDataAccess", with_is_opsi_data_access(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in an operations insights warehouse user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperationsInsightsWarehouseUserDetails {
    /// The password for the connection.
    pub connection_password: Option<Secret>,
    /// Whether the user has access to AWR data.
    pub is_awr_data_access: Option<bool>,
    /// Whether the user has access to Enterprise Manager data.
    pub is_em_data_access: Option<bool>,
    /// Whether the user has access to Ops Insights data.
    pub is_opsi_data_access: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOperationsInsightsWarehouseUserDetails {
        optional {
            connection_password = "connectionPassword", with_connection_password(Secret),
                clear_connection_password;
            is_awr_data_access = "isAwrDataAccess", with_is_awr_data_access(bool),
                clear_is_awr_data_access;
            is_em_data_access = "isEmDataAccess", with_is_em_data_access(bool),
                clear_is_em_data_access;
            is_opsi_data_access = "isOpsiDataAccess", with_is_opsi_data_access(bool),
                clear_is_opsi_data_access;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

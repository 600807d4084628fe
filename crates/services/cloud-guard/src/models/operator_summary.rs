// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorSummary {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The data type.
    pub datatype: String,
    /// The managed listtype.
    pub managed_listtype: String,
    /// The type of the filter.
    pub filter_type: models::OperatorFilterType,
    /// The operators.
    pub operators: Vec<models::ConditionOperator>,
    /// The multi list types.
    pub multi_list_types: Option<Vec<String>>,
}

model! {
    OperatorSummary {
        name = "name";
        display_name = "displayName";
        datatype = "datatype";
        managed_listtype = "managedListtype";
        filter_type = "filterType";
        operators = "operators";
        multi_list_types = "multiListTypes";
    }
}

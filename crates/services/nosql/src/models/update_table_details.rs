// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTableDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The DDL statement of the table schema.
    pub ddl_statement: Option<String>,
    /// The limits of the table.
    pub table_limits: Option<models::TableLimits>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateTableDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            ddl_statement = "ddlStatement", with_ddl_statement(String), clear_ddl_statement;
            table_limits = "tableLimits", with_table_limits(models::TableLimits),
                clear_table_limits;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a table to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTableDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The DDL statement of the table schema.
    pub ddl_statement: String,
    /// The limits of the table.
    pub table_limits: Option<models::TableLimits>,
    /// Whether the table can be reclaimed after a period without use.
    pub is_auto_reclaimable: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTableDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            ddl_statement = "ddlStatement", with_ddl_statement(String);
        }
        optional {
            table_limits = "tableLimits", with_table_limits(models::TableLimits);
            is_auto_reclaimable = "isAutoReclaimable", with_is_auto_reclaimable(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// An execute SQL bind.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlBind {
    /// The data type.
    pub data_type: String,
    /// The name.
    pub name: Option<String>,
    /// The index.
    pub index: Option<i64>,
    /// The mode.
    pub mode: Option<models::ExecuteSqlBindMode>,
    /// The values.
    pub values: Option<Vec<Value>>,
    /// The results.
    pub results: Option<Vec<Value>>,
    /// The plsql table type details.
    pub plsql_table_type_details: Option<models::ExecuteSqlBindPlsqlTable>,
}

model! {
    ExecuteSqlBind {
        required {
            data_type = "dataType", with_data_type(String);
        }
        optional {
            name = "name", with_name(String);
            index = "index", with_index(i64);
            mode = "mode", with_mode(models::ExecuteSqlBindMode);
            values = "values", with_values([Value]);
            results = "results", with_results([Value]);
            plsql_table_type_details = "plsqlTableTypeDetails",
                with_plsql_table_type_details(models::ExecuteSqlBindPlsqlTable);
        }
    }
}

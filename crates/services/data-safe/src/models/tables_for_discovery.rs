// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tables for discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablesForDiscovery {
    /// The name of the schema.
    pub schema_name: String,
    /// The table names.
    pub table_names: Option<Vec<String>>,
}

model! {
    TablesForDiscovery {
        required {
            schema_name = "schemaName", with_schema_name(String);
        }
        optional {
            table_names = "tableNames", with_table_names([String]);
        }
    }
}

// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execute SQL bind plsql table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlBindPlsqlTable {
    /// The name of the type.
    pub type_name: Option<String>,
    /// The type subname.
    pub type_subname: Option<String>,
    /// The type components.
    pub type_components: Option<Vec<models::ExecuteSqlBindTypeComponent>>,
}

model! {
    ExecuteSqlBindPlsqlTable {
        optional {
            type_name = "typeName", with_type_name(String);
            type_subname = "typeSubname", with_type_subname(String);
            type_components = "typeComponents",
                with_type_components([models::ExecuteSqlBindTypeComponent]);
        }
    }
}

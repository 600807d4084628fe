// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an SQL input script to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlInputScriptDetails {
    /// The version.
    pub version: Option<String>,
    /// The properties.
    pub properties: Option<Vec<BTreeMap<String, Value>>>,
    /// The scripts.
    pub scripts: Vec<models::ExecuteSqlInputScriptSqlRequestDetails>,
}

model! {
    ExecuteSqlInputScriptDetails, "type" = "SCRIPT" {
        required {
            scripts = "scripts", with_scripts([models::ExecuteSqlInputScriptSqlRequestDetails]);
        }
        optional {
            version = "version", with_version(String);
            properties = "properties", with_properties([{Value}]);
        }
    }
}

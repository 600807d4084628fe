// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SQL query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlQueryProperties {
    /// The type of the SQL.
    pub sql_type: models::SqlQueryPropertiesSqlType,
    /// The details of the SQL statement.
    pub sql_details: models::SqlDetails,
    /// The values and positions of the IN parameters of the PL/SQL procedure.
    pub in_param_details: Option<Vec<models::SqlInParamDetails>>,
    /// The OUT parameter.
    pub out_param_details: Option<models::SqlOutParamDetails>,
}

model! {
    SqlQueryProperties, "collectionMethod" = "SQL" {
        required {
            sql_type = "sqlType", with_sql_type(models::SqlQueryPropertiesSqlType);
            sql_details = "sqlDetails", with_sql_details(models::SqlDetails);
        }
        optional {
            in_param_details = "inParamDetails", with_in_param_details([models::SqlInParamDetails]);
            out_param_details = "outParamDetails",
                with_out_param_details(models::SqlOutParamDetails);
        }
    }
}

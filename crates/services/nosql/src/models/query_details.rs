// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The statement.
    pub statement: String,
    /// Whether it is prepared.
    pub is_prepared: Option<bool>,
    /// The consistency of the read operation.
    pub consistency: Option<models::QueryConsistency>,
    /// The maximum read, in kilobytes.
    pub max_read_in_kbs: Option<i64>,
    /// The variables.
    pub variables: Option<BTreeMap<String, Value>>,
    /// The timeout in milliseconds.
    pub timeout_in_ms: Option<i64>,
}

model! {
    QueryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            statement = "statement", with_statement(String);
        }
        optional {
            is_prepared = "isPrepared", with_is_prepared(bool);
            consistency = "consistency", with_consistency(models::QueryConsistency);
            max_read_in_kbs = "maxReadInKBs", with_max_read_in_kbs(i64);
            variables = "variables", with_variables({Value});
            timeout_in_ms = "timeoutInMs", with_timeout_in_ms(i64);
        }
    }
}

// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an adhoc query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQueryDetails {
    /// The query.
    pub query: String,
    /// The adhoc query resources.
    pub adhoc_query_resources: Vec<models::AdhocQueryResource>,
}

model! {
    AdhocQueryDetails {
        required {
            query = "query", with_query(String);
            adhoc_query_resources = "adhocQueryResources",
                with_adhoc_query_resources([models::AdhocQueryResource]);
        }
    }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a suggest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The query.
    pub query_string: String,
    /// The subsystem.
    pub sub_system: models::SuggestSubSystem,
}

model! {
    SuggestDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            query_string = "queryString", with_query_string(String);
            sub_system = "subSystem", with_sub_system(models::SuggestSubSystem);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
        }
    }
}

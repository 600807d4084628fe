// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The models of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberModelEntries {
    /// The models, each with its inference key.
    pub member_model_details: Option<Vec<models::MemberModelDetails>>,
}

model! {
    MemberModelEntries {
        optional {
            member_model_details = "memberModelDetails",
                with_member_model_details([models::MemberModelDetails]);
        }
    }
}

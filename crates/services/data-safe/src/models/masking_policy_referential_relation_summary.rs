// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a masking policy referential relation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicyReferentialRelationSummary {
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: models::MaskingPolicyReferentialRelationRelationType,
    /// The parent.
    pub parent: models::MaskingPolicyColumnsInfo,
    /// The child columns.
    pub child: models::MaskingPolicyColumnsInfo,
    /// The masking formats.
    pub masking_format: Option<Vec<String>>,
}

model! {
    MaskingPolicyReferentialRelationSummary {
        masking_policy_id = "maskingPolicyId";
        relation_type = "relationType";
        parent = "parent";
        child = "child";
        masking_format = "maskingFormat";
    }
}

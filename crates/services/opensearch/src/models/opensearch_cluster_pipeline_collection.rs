// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OpenSearch cluster pipelines.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchClusterPipelineCollection {
    /// The items on this page.
    pub items: Vec<models::OpensearchClusterPipelineSummary>,
}

model! {
    OpensearchClusterPipelineCollection {
        items = "items";
    }
}

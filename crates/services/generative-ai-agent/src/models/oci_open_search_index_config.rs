// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI OpenSearch index configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciOpenSearchIndexConfig {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The secret detail.
    pub secret_detail: models::SecretDetail,
    /// The indexes.
    pub indexes: Vec<models::Index>,
}

model! {
    OciOpenSearchIndexConfig, "indexConfigType" = "OCI_OPEN_SEARCH_INDEX_CONFIG" {
        required {
            cluster_id = "clusterId", with_cluster_id(String);
            secret_detail = "secretDetail", with_secret_detail(models::SecretDetail);
            indexes = "indexes", with_indexes([models::Index]);
        }
    }
}

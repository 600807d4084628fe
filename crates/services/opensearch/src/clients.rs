// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

//! The clients.

mod opensearch_cluster_backup_client;
mod opensearch_cluster_client;
mod opensearch_cluster_pipeline_client;

pub use self::opensearch_cluster_backup_client::OpensearchClusterBackupClient;
pub use self::opensearch_cluster_client::OpensearchClusterClient;
pub use self::opensearch_cluster_pipeline_client::OpensearchClusterPipelineClient;

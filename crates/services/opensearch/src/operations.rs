// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod backup_opensearch_cluster;
mod configure_outbound_cluster;
mod create_opensearch_cluster;
mod create_opensearch_cluster_pipeline;
mod delete_opensearch_cluster;
mod delete_opensearch_cluster_backup;
mod delete_opensearch_cluster_pipeline;
mod get_opensearch_cluster;
mod get_opensearch_cluster_backup;
mod get_opensearch_cluster_pipeline;
mod get_work_request;
mod list_opensearch_cluster_backups;
mod list_opensearch_cluster_pipelines;
mod list_opensearch_cluster_shapes;
mod list_opensearch_clusters;
mod list_opensearch_versions;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod opensearch_cluster_restore;
mod resize_opensearch_cluster_horizontal;
mod resize_opensearch_cluster_vertical;
mod update_opensearch_cluster;
mod update_opensearch_cluster_backup;
mod update_opensearch_cluster_pipeline;
mod upgrade_open_search_cluster;

pub use self::backup_opensearch_cluster::BackupOpensearchCluster;
pub use self::configure_outbound_cluster::ConfigureOutboundCluster;
pub use self::create_opensearch_cluster::CreateOpensearchCluster;
pub use self::create_opensearch_cluster_pipeline::CreateOpensearchClusterPipeline;
pub use self::delete_opensearch_cluster::DeleteOpensearchCluster;
pub use self::delete_opensearch_cluster_backup::DeleteOpensearchClusterBackup;
pub use self::delete_opensearch_cluster_pipeline::DeleteOpensearchClusterPipeline;
pub use self::get_opensearch_cluster::GetOpensearchCluster;
pub use self::get_opensearch_cluster_backup::GetOpensearchClusterBackup;
pub use self::get_opensearch_cluster_pipeline::GetOpensearchClusterPipeline;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_opensearch_cluster_backups::ListOpensearchClusterBackups;
pub use self::list_opensearch_cluster_pipelines::ListOpensearchClusterPipelines;
pub use self::list_opensearch_cluster_shapes::ListOpensearchClusterShapes;
pub use self::list_opensearch_clusters::ListOpensearchClusters;
pub use self::list_opensearch_versions::ListOpensearchVersions;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::opensearch_cluster_restore::OpensearchClusterRestore;
pub use self::resize_opensearch_cluster_horizontal::ResizeOpensearchClusterHorizontal;
pub use self::resize_opensearch_cluster_vertical::ResizeOpensearchClusterVertical;
pub use self::update_opensearch_cluster::UpdateOpensearchCluster;
pub use self::update_opensearch_cluster_backup::UpdateOpensearchClusterBackup;
pub use self::update_opensearch_cluster_pipeline::UpdateOpensearchClusterPipeline;
pub use self::upgrade_open_search_cluster::UpgradeOpenSearchCluster;

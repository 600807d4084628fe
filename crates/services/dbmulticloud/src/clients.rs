// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

//! The clients.

mod db_multicloud_aws_provider_client;
mod db_multicloud_gcp_provider_client;
mod multi_cloud_resource_discovery_client;
mod oracle_db_azure_blob_container_client;
mod oracle_db_azure_blob_mount_client;
mod oracle_db_azure_connector_client;
mod oracle_db_azure_key_client;
mod oracle_db_azure_vault_association_client;
mod oracle_db_azure_vault_client;
mod work_request_client;

pub use self::db_multicloud_aws_provider_client::DbMulticloudAwsProviderClient;
pub use self::db_multicloud_gcp_provider_client::DbMulticloudGCPProviderClient;
pub use self::multi_cloud_resource_discovery_client::MultiCloudResourceDiscoveryClient;
pub use self::oracle_db_azure_blob_container_client::OracleDBAzureBlobContainerClient;
pub use self::oracle_db_azure_blob_mount_client::OracleDBAzureBlobMountClient;
pub use self::oracle_db_azure_connector_client::OracleDBAzureConnectorClient;
pub use self::oracle_db_azure_key_client::OracleDbAzureKeyClient;
pub use self::oracle_db_azure_vault_association_client::OracleDbAzureVaultAssociationClient;
pub use self::oracle_db_azure_vault_client::OracleDbAzureVaultClient;
pub use self::work_request_client::WorkRequestClient;

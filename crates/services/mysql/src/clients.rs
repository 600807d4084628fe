// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

//! The clients.

mod blue_green_deployments_client;
mod channels_client;
mod db_backups_client;
mod db_system_client;
mod mysqlaas_client;
mod replicas_client;
mod work_requests_client;

pub use self::blue_green_deployments_client::BlueGreenDeploymentsClient;
pub use self::channels_client::ChannelsClient;
pub use self::db_backups_client::DbBackupsClient;
pub use self::db_system_client::DbSystemClient;
pub use self::mysqlaas_client::MysqlaasClient;
pub use self::replicas_client::ReplicasClient;
pub use self::work_requests_client::WorkRequestsClient;

// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

//! The clients.

mod distributed_autonomous_db_service_client;
mod distributed_db_private_endpoint_service_client;
mod distributed_db_service_client;
mod distributed_db_work_request_service_client;

pub use self::distributed_autonomous_db_service_client::DistributedAutonomousDbServiceClient;
pub use self::distributed_db_private_endpoint_service_client::DistributedDbPrivateEndpointServiceClient;
pub use self::distributed_db_service_client::DistributedDbServiceClient;
pub use self::distributed_db_work_request_service_client::DistributedDbWorkRequestServiceClient;
